package dev.hindcast.platform.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whose rights PostgreSQL runs with: ours, but never root's, which it refuses. */
enum ServerUser {
    OURSELVES(List.of()),
    /** In a user namespace of its own root is nobody, while the files stay root's. */
    NAMESPACE(List.of("unshare", "-U")),
    /** Where containers forbid namespaces. The files must then belong to nobody. */
    NOBODY(List.of(
            "setpriv",
            "--reuid=" + ServerUser.NOBODY_ID,
            "--regid=" + ServerUser.NOBODY_ID,
            "--clear-groups",
            "--inh-caps=-all"));

    private static final int NOBODY_ID = 65534;

    private final List<String> prefix;

    ServerUser(List<String> prefix) {
        this.prefix = prefix;
    }

    static ServerUser choose() {
        if (!System.getProperty("os.name", "").startsWith("Linux") || new UnixSystem().getUid() != 0) {
            return OURSELVES;
        }
        for (ServerUser user : List.of(NAMESPACE, NOBODY)) {
            if (Shell.run(user.command("true")).ok()) {
                return user;
            }
        }
        throw new CannotStart("PostgreSQL does not run as root, and this system allows neither `unshare -U` nor"
                + " `setpriv`. Start Hindcast as another user, or set HINDCAST_DATABASE_URL.");
    }

    List<String> command(String... words) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        return command;
    }

    /** Gives the folder and all in it to the user that PostgreSQL will run as, if it is not theirs already. */
    void own(Path folder) {
        if (this == OURSELVES) {
            return;
        }
        int owner = this == NOBODY ? NOBODY_ID : 0;
        try {
            if ((int) Files.getAttribute(folder, "unix:uid") != owner) {
                Shell.run("chown", "-R", owner + ":" + owner, folder.toString());
            }
        } catch (IOException e) {
            throw DataFolder.unusable(folder, e);
        }
    }
}
