package dev.hindcast.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/** Begins every transaction by telling the database who is {@link Acting}; the setting ends with the transaction. */
final class ActingTransactions extends JdbcTransactionManager {
    ActingTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        UUID account = Acting.account();
        if (account == null) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(obtainDataSource());
        try (PreparedStatement set = connection.prepareStatement("select act_as(?)")) {
            set.setObject(1, account);
            set.execute();
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("the database did not accept who is acting", e);
        }
    }
}
