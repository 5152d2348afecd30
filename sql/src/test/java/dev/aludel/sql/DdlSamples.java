package dev.aludel.sql;

import static dev.aludel.schema.Schema.createTable;
import static dev.aludel.schema.Schema.dropTable;
import static dev.aludel.schema.Schema.unique;
import static dev.aludel.schema.SchemaChanges.addConstraint;
import static dev.aludel.schema.SchemaChanges.createEnumType;
import static dev.aludel.schema.SchemaChanges.createIndex;
import static dev.aludel.schema.SchemaChanges.createSchema;
import static dev.aludel.schema.SchemaChanges.createSequence;
import static dev.aludel.schema.SchemaChanges.createTableAs;
import static dev.aludel.schema.SchemaChanges.createView;
import static dev.aludel.schema.SchemaChanges.ddl;
import static dev.aludel.schema.SchemaChanges.dropConstraint;
import static dev.aludel.schema.SchemaChanges.dropEnumType;
import static dev.aludel.schema.SchemaChanges.dropIndex;
import static dev.aludel.schema.SchemaChanges.dropSchema;
import static dev.aludel.schema.SchemaChanges.dropSequence;
import static dev.aludel.schema.SchemaChanges.dropView;
import static dev.aludel.schema.SchemaChanges.setComment;
import static dev.aludel.schema.SchemaObjects.enumType;
import static dev.aludel.schema.SchemaObjects.index;
import static dev.aludel.schema.SchemaObjects.sequence;
import static dev.aludel.schema.SchemaObjects.view;
import static dev.aludel.sql.Samples.ID;
import static dev.aludel.sql.Samples.USERS;
import static dev.aludel.sql.Sql.select;

import dev.aludel.schema.NamedType;
import dev.aludel.schema.Sequence;
import dev.aludel.schema.View;
import java.util.List;

/** A statement of each kind that defines something. */
final class DdlSamples {
    private static final Sequence TICKET = sequence("ticket");
    private static final View IDS = view("ids", select(ID));
    private static final NamedType MOOD = enumType("mood", "sad", "happy");

    private DdlSamples() {}

    static List<Node> nodes() {
        return List.of(
                createTable(USERS),
                createTableAs("copy", select(ID)),
                dropTable(USERS),
                createIndex(USERS, index("name")),
                dropIndex(USERS, index("name")),
                addConstraint(USERS, unique("name")),
                dropConstraint(USERS, unique("name").named("uq_name")),
                setComment(USERS, "who may log in"),
                createView(IDS),
                dropView(IDS),
                createSequence(TICKET),
                dropSequence(TICKET),
                createEnumType(MOOD),
                dropEnumType(MOOD),
                createSchema("app"),
                dropSchema("app"),
                ddl("VACUUM"));
    }
}
