package dev.aludel.sql;

/** A part of a statement that is neither an expression nor a from-item: what it yields, an order, an assignment. */
public sealed interface Clause extends Node
        permits Projection,
                OrderTerm,
                Assignment,
                ValueRow,
                CaseWhen.Branch,
                Window,
                Tuple,
                Distinct,
                GroupingSets,
                OnConflict,
                Lock {}
