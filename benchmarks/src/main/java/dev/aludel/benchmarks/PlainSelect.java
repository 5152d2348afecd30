package dev.aludel.benchmarks;

import java.util.List;

/**
 * The select as text put together by hand, the least work there is.
 *
 * @param sql the text
 * @param binds the values
 */
record PlainSelect(String sql, List<Object> binds) {
    static PlainSelect build(Wanted wanted) {
        StringBuilder sql = new StringBuilder(320);
        sql.append("SELECT ").append("orders.id").append(", ").append("customers.name");
        sql.append(", ").append("items.price").append(" FROM ").append("orders");
        sql.append(" JOIN ").append("customers").append(" ON ");
        sql.append("customers.id").append(" = ").append("orders.customer_id");
        sql.append(" JOIN ").append("items").append(" ON ");
        sql.append("items.order_id").append(" = ").append("orders.id");
        sql.append(" WHERE ").append("customers.country").append(" = ").append('?');
        sql.append(" AND ").append("orders.status").append(" = ").append('?');
        sql.append(" AND ").append("orders.total").append(" >= ").append('?');
        sql.append(" AND ").append("items.price").append(" < ").append('?');
        sql.append(" ORDER BY ").append("orders.id").append(" DESC");
        sql.append(" LIMIT ").append('?');
        return new PlainSelect(
                sql.toString(),
                List.of(wanted.country(), wanted.status(), wanted.total(), wanted.price(), wanted.rows()));
    }
}
