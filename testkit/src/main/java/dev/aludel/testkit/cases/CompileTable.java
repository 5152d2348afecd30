package dev.aludel.testkit.cases;

import dev.aludel.testkit.CompileCase;
import java.util.List;

/**
 * The compile table: what every construct becomes in every dialect. A section is a class of this package, named after what
 * it is about.
 *
 * <p>For a dialect of your own, give each case a line; one that is made from a known dialect takes over its lines:
 *
 * <pre>{@code
 * List<CompileCase> cases = CompileTable.cases().stream()
 *         .map(line -> line.same(TOY, POSTGRESQL))
 *         .map(line -> line.name().equals("full join") ? line.refused(TOY, "FULL JOIN") : line)
 *         .toList();
 * }</pre>
 */
public final class CompileTable {
    private CompileTable() {}

    /**
     * Returns all cases.
     *
     * @return the cases, each with a name of its own
     */
    public static List<CompileCase> cases() {
        return Lines.all(
                ComparisonCases.cases(),
                ConditionCases.cases(),
                TextCases.cases(),
                ArithmeticCases.cases(),
                FunctionCases.cases(),
                CastCases.cases(),
                LiteralCases.cases(),
                BindCases.cases(),
                SelectCases.cases(),
                PageCases.cases(),
                JoinCases.cases(),
                SubqueryCases.cases(),
                SetCases.cases(),
                CteCases.cases(),
                AggregateCases.cases(),
                BranchCases.cases(),
                ProjectionCases.cases(),
                NameCases.cases(),
                ChangeCases.cases(),
                ReturningCases.cases(),
                DdlCases.cases(),
                ColumnCases.cases(),
                ReferenceCases.cases(),
                CustomCases.cases(),
                JsonValueCases.cases(),
                JsonNullCases.cases(),
                JsonComparisonCases.cases(),
                JsonQuestionCases.cases(),
                JsonTypeCases.cases(),
                ArrayCases.cases(),
                PostgresqlRangeCases.cases(),
                PostgresqlTypeCases.cases());
    }
}
