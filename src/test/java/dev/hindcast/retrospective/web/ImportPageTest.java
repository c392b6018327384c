package dev.hindcast.retrospective.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.hindcast.people.Role;
import dev.hindcast.world.BrowserTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ImportPageTest extends BrowserTest {
    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void eachFileSaysWhatBecameOfItAndLeadsToItsRecord() throws IOException {
        String title = "Orders <b>waited</b> " + UUID.randomUUID();
        String text = "# " + title.replace("<", "\\<") + "\n\n- Detected: 2026-02-03 14:05 CET\n- Seen: 14:0x\n\n"
                + "## Summary\n\nThe consumer forgot its offset.\n";
        Page page = windowOf(person("Priya", Role.MEMBER));
        page.navigate(address("/incidents"));
        page.click("text=Import postmortems");
        assertThat(serious(page)).isEmpty();

        page.setInputFiles("input[name=files]", new FilePayload[] {
            file("queue.md", text),
            file("empty.md", ""),
            new FilePayload("all.zip", "application/zip", zip("2026/again.md", text))
        });
        Locator rows = page.locator("[data-import-rows] tr");
        assertThat(rows).hasCount(3);
        assertThat(rows.nth(0)).containsText("imported");
        assertThat(rows.nth(0)).containsText("1 milestone");
        assertThat(rows.nth(1)).containsText("it is empty");
        assertThat(rows.nth(2)).containsText("known");
        assertThat(page.locator("[data-import-totals]")).hasText("1 imported, 1 not read, 1 known");
        assertThat(serious(page)).isEmpty();

        page.click("[data-import-rows] a >> nth=0");
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".document")).containsText("The consumer forgot its offset.");
        page.click("aside >> text=What was understood of it");
        assertThat(page.locator("table.stated")).containsText("Detected: 2026-02-03 14:05 CET");
        page.click("table.stated a >> nth=0");
        assertThat(page.locator(".cited")).containsText("Detected: 2026-02-03 14:05 CET");
    }
}
