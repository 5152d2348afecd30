package dev.aludel.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MysqlViewTextTest {
    @Test
    void theDatabaseIsTakenOutOfNames() {
        assertThat(MysqlViewText.without("select `shop`.`books`.`id` AS `id` from `shop`.`books`", "shop"))
                .isEqualTo("select `books`.`id` AS `id` from `books`");
        assertThat(MysqlViewText.without("select `t`.`shop`.`id` AS `shop` from `my``shop`.`t`", "shop"))
                .isEqualTo("select `t`.`shop`.`id` AS `shop` from `my``shop`.`t`");
        assertThat(MysqlViewText.without("select 1 from `my``shop`.`t`", "my`shop"))
                .isEqualTo("select 1 from `t`");
    }

    @Test
    void textStays() {
        assertThat(MysqlViewText.without("select 'it''s `shop`.x' , '\\'`shop`.' from `shop`.`t`", "shop"))
                .isEqualTo("select 'it''s `shop`.x' , '\\'`shop`.' from `t`");
        assertThat(MysqlViewText.without("select 'open `shop`.", "shop")).isEqualTo("select 'open `shop`.");
    }

    @Test
    void aTableCalledLikeTheDatabaseIsNotConfused() {
        String text = "select `shop`.`id` AS `id` from `shop`.`t` `shop`";
        assertThat(MysqlViewText.without(text, "shop")).isEqualTo(text);
        assertThat(MysqlViewText.without(text, null)).isEqualTo(text);
        assertThat(MysqlViewText.without(null, "shop")).isNull();
    }
}
