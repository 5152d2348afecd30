package dev.aludel.benchmarks;

import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The select as jOOQ has it, with tables like those its code generator writes. */
final class JooqSelect {
    private static final Customers CUSTOMERS = new Customers();
    private static final Orders ORDERS = new Orders();
    private static final Items ITEMS = new Items();

    private JooqSelect() {}

    static Select<Record3<Long, String, BigDecimal>> build(DSLContext context, Wanted wanted) {
        return context.select(ORDERS.id, CUSTOMERS.name, ITEMS.price)
                .from(ORDERS)
                .join(CUSTOMERS)
                .on(CUSTOMERS.id.eq(ORDERS.customerId))
                .join(ITEMS)
                .on(ITEMS.orderId.eq(ORDERS.id))
                .where(CUSTOMERS.country.eq(wanted.country()))
                .and(ORDERS.status.eq(wanted.status()))
                .and(ORDERS.total.ge(wanted.total()))
                .and(ITEMS.price.lt(wanted.price()))
                .orderBy(ORDERS.id.desc())
                .limit(wanted.rows());
    }

    private static final class Customers extends TableImpl<Record> {
        private static final long serialVersionUID = 1L;

        private final TableField<Record, Long> id = createField(DSL.name("id"), SQLDataType.BIGINT, this);
        private final TableField<Record, String> name = createField(DSL.name("name"), SQLDataType.CLOB, this);
        private final TableField<Record, String> country = createField(DSL.name("country"), SQLDataType.CLOB, this);

        private Customers() {
            super(DSL.name("customers"));
        }
    }

    private static final class Orders extends TableImpl<Record> {
        private static final long serialVersionUID = 1L;

        private final TableField<Record, Long> id = createField(DSL.name("id"), SQLDataType.BIGINT, this);
        private final TableField<Record, Long> customerId =
                createField(DSL.name("customer_id"), SQLDataType.BIGINT, this);
        private final TableField<Record, String> status = createField(DSL.name("status"), SQLDataType.CLOB, this);
        private final TableField<Record, BigDecimal> total =
                createField(DSL.name("total"), SQLDataType.NUMERIC(12, 2), this);

        private Orders() {
            super(DSL.name("orders"));
        }
    }

    private static final class Items extends TableImpl<Record> {
        private static final long serialVersionUID = 1L;

        private final TableField<Record, Long> orderId = createField(DSL.name("order_id"), SQLDataType.BIGINT, this);
        private final TableField<Record, BigDecimal> price =
                createField(DSL.name("price"), SQLDataType.NUMERIC(12, 2), this);

        private Items() {
            super(DSL.name("items"));
        }
    }
}
