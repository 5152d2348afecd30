package dev.aludel.benchmarks;

import static dev.aludel.schema.Schema.primaryKey;
import static dev.aludel.sql.Sql.select;
import static dev.aludel.type.Types.BIGINT;
import static dev.aludel.type.Types.TEXT;
import static dev.aludel.type.Types.numeric;

import dev.aludel.sql.Column;
import dev.aludel.sql.Row;
import dev.aludel.sql.Select;
import dev.aludel.sql.Table;
import java.math.BigDecimal;

/** The select as aludel has it. */
final class AludelSelect {
    private static final Customers CUSTOMERS = new Customers();
    private static final Orders ORDERS = new Orders();
    private static final Items ITEMS = new Items();

    private AludelSelect() {}

    static Select<Row> build(Wanted wanted) {
        return select(ORDERS.id, CUSTOMERS.name, ITEMS.price)
                .from(ORDERS)
                .join(CUSTOMERS, CUSTOMERS.id.eq(ORDERS.customerId))
                .join(ITEMS, ITEMS.orderId.eq(ORDERS.id))
                .where(CUSTOMERS.country.eq(wanted.country()))
                .where(ORDERS.status.eq(wanted.status()))
                .where(ORDERS.total.ge(wanted.total()))
                .where(ITEMS.price.lt(wanted.price()))
                .orderBy(ORDERS.id.desc())
                .limit(wanted.rows());
    }

    private static final class Customers extends Table {
        private final Column<Long> id = column("id", BIGINT, primaryKey());
        private final Column<String> name = column("name", TEXT);
        private final Column<String> country = column("country", TEXT);

        private Customers() {
            super("customers");
        }
    }

    private static final class Orders extends Table {
        private final Column<Long> id = column("id", BIGINT, primaryKey());
        private final Column<Long> customerId = column("customer_id", BIGINT);
        private final Column<String> status = column("status", TEXT);
        private final Column<BigDecimal> total = column("total", numeric(12, 2));

        private Orders() {
            super("orders");
        }
    }

    private static final class Items extends Table {
        private final Column<Long> orderId = column("order_id", BIGINT);
        private final Column<BigDecimal> price = column("price", numeric(12, 2));

        private Items() {
            super("items");
        }
    }
}
