package dev.hindcast.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The role that the application works as; made, or given the agreed password, by the owner at every start. */
final class ApplicationRole {
    private ApplicationRole() {}

    /** Safe when several nodes, or several databases of one cluster, do it at once. */
    static void ensure(DatabaseSettings settings) {
        try (Connection owner = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("""
                    do $$ begin
                      perform pg_advisory_xact_lock(hashtext('hindcast application role'));
                      if not exists (select from pg_roles where rolname = '%1$s') then
                        create role %1$s login nosuperuser nocreatedb nocreaterole;
                      end if;
                      alter role %1$s password '%2$s';
                    end $$
                    """.formatted(
                    DatabaseSettings.APP_ROLE, settings.effectiveAppPassword().replace("'", "''")));
            owner.commit();
        } catch (SQLException e) {
            throw new DatabaseUnusable(settings.url(), e);
        }
    }
}
