package dev.hindcast.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void aFolderThatIsLetGoCanBeHeldAgain() {
        DataFolder.hold(folder).close();
        try (DataFolder again = DataFolder.hold(folder)) {
            assertThat(again.path()).exists();
        }
    }

    @Test
    void aFileInItsPlaceIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "");
        assertThatThrownBy(() -> DataFolder.hold(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file + " is a file, not a folder");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamedWithTheReason() {
        Path folder = Path.of("/proc/hindcast");
        assertThatThrownBy(() -> DataFolder.hold(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Cannot write to the data folder /proc/hindcast: ")
                .hasMessageContaining("--data")
                .hasMessageNotContaining("\n");
    }
}
