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
        return Lines.all(expressions(), types(), queries(), changes(), schema(), CustomCases.cases());
    }

    private static List<CompileCase> expressions() {
        return Lines.all(
                ComparisonCases.cases(),
                ConditionCases.cases(),
                ConstantCases.cases(),
                QuantifierCases.cases(),
                TextCases.cases(),
                PatternCases.cases(),
                ArithmeticCases.cases(),
                DivisionCases.cases(),
                BitCases.cases(),
                FunctionCases.cases(),
                TextFunctionCases.cases(),
                NumberFunctionCases.cases(),
                WindowFunctionCases.cases(),
                TimeShiftCases.cases(),
                CastCases.cases(),
                LiteralCases.cases(),
                BindCases.cases());
    }

    private static List<CompileCase> types() {
        return Lines.all(
                ScalarCases.cases(),
                EnumCases.cases(),
                ExactCases.cases(),
                TypeFlowCases.cases(),
                JsonValueCases.cases(),
                JsonNullCases.cases(),
                JsonComparisonCases.cases(),
                JsonQuestionCases.cases(),
                JsonTypeCases.cases(),
                JsonPartCases.cases(),
                ArrayCases.cases(),
                PostgresqlRangeCases.cases(),
                PostgresqlTypeCases.cases(),
                StorageCases.cases());
    }

    private static List<CompileCase> queries() {
        return Lines.all(
                SelectCases.cases(),
                PageCases.cases(),
                JoinCases.cases(),
                SubqueryCases.cases(),
                SetCases.cases(),
                TableCases.cases(),
                GroupingCases.cases(),
                LabelCases.cases(),
                RawCases.cases(),
                CteCases.cases(),
                CteFormCases.cases(),
                CorrelationCases.cases(),
                ProjectionCases.cases(),
                LockCases.cases(),
                ParameterCases.cases(),
                NameCases.cases(),
                AggregateCases.cases(),
                BranchCases.cases());
    }

    private static List<CompileCase> changes() {
        return Lines.all(
                ChangeCases.cases(),
                ReturningCases.cases(),
                ConflictCases.cases(),
                ConflictTargetCases.cases(),
                OtherTableCases.cases(),
                PortionCases.cases());
    }

    private static List<CompileCase> schema() {
        return Lines.all(
                DdlCases.cases(),
                ColumnCases.cases(),
                ReferenceCases.cases(),
                ConstraintCases.cases(),
                FillCases.cases(),
                IndexCases.cases(),
                ObjectCases.cases(),
                FactCases.cases());
    }
}
