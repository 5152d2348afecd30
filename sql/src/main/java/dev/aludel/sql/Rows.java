package dev.aludel.sql;

import java.util.List;
import java.util.function.Function;

/** The part of {@link Sql} that makes objects of rows. */
@SuppressWarnings("unchecked") // the values were read with the codecs of the expressions' types
class Rows extends Structures {
    Rows() {}

    /**
     * Makes an object of one value.
     *
     * <pre>{@code
     * select(row(users.name, Name::new))   // a Select<Name>
     * }</pre>
     *
     * @param a the value
     * @param function usually a constructor
     * @param <A> the class of the value
     * @param <R> the class of the object
     * @return what the statement yields
     */
    public static <A, R> Projection<R> row(Expression<A> a, Function<A, R> function) {
        return new Projection.Mapped<>(List.of(a), v -> function.apply((A) v[0]));
    }

    /**
     * Makes an object of two values.
     *
     * <pre>{@code
     * record User(long id, String name) {}
     * select(row(users.id, users.name, User::new))   // a Select<User>
     * }</pre>
     *
     * @param a value 1
     * @param b value 2
     * @param function usually a constructor
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <R> the class of the object
     * @return what the statement yields
     */
    public static <A, B, R> Projection<R> row(Expression<A> a, Expression<B> b, RowFunction.Of2<A, B, R> function) {
        return new Projection.Mapped<>(List.of(a, b), v -> function.apply((A) v[0], (B) v[1]));
    }

    /**
     * Makes an object of three values.
     *
     * @param a value 1
     * @param b value 2
     * @param c value 3
     * @param function usually a constructor
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <C> the class of value 3
     * @param <R> the class of the object
     * @return what the statement yields
     */
    public static <A, B, C, R> Projection<R> row(
            Expression<A> a, Expression<B> b, Expression<C> c, RowFunction.Of3<A, B, C, R> function) {
        return new Projection.Mapped<>(List.of(a, b, c), v -> function.apply((A) v[0], (B) v[1], (C) v[2]));
    }

    /**
     * Makes an object of four values.
     *
     * @param a value 1
     * @param b value 2
     * @param c value 3
     * @param d value 4
     * @param function usually a constructor
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <C> the class of value 3
     * @param <D> the class of value 4
     * @param <R> the class of the object
     * @return what the statement yields
     */
    public static <A, B, C, D, R> Projection<R> row(
            Expression<A> a,
            Expression<B> b,
            Expression<C> c,
            Expression<D> d,
            RowFunction.Of4<A, B, C, D, R> function) {
        return new Projection.Mapped<>(
                List.of(a, b, c, d), v -> function.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3]));
    }

    /**
     * Makes an object of five values.
     *
     * @param a value 1
     * @param b value 2
     * @param c value 3
     * @param d value 4
     * @param e value 5
     * @param function usually a constructor
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <C> the class of value 3
     * @param <D> the class of value 4
     * @param <E> the class of value 5
     * @param <R> the class of the object
     * @return what the statement yields
     */
    public static <A, B, C, D, E, R> Projection<R> row(
            Expression<A> a,
            Expression<B> b,
            Expression<C> c,
            Expression<D> d,
            Expression<E> e,
            RowFunction.Of5<A, B, C, D, E, R> function) {
        return new Projection.Mapped<>(
                List.of(a, b, c, d, e), v -> function.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4]));
    }

    /**
     * Makes an object of six values.
     *
     * @param a value 1
     * @param b value 2
     * @param c value 3
     * @param d value 4
     * @param e value 5
     * @param f value 6
     * @param function usually a constructor
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <C> the class of value 3
     * @param <D> the class of value 4
     * @param <E> the class of value 5
     * @param <F> the class of value 6
     * @param <R> the class of the object
     * @return what the statement yields
     */
    public static <A, B, C, D, E, F, R> Projection<R> row(
            Expression<A> a,
            Expression<B> b,
            Expression<C> c,
            Expression<D> d,
            Expression<E> e,
            Expression<F> f,
            RowFunction.Of6<A, B, C, D, E, F, R> function) {
        return new Projection.Mapped<>(
                List.of(a, b, c, d, e, f),
                v -> function.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5]));
    }

    /**
     * Makes an object of seven values.
     *
     * @param a value 1
     * @param b value 2
     * @param c value 3
     * @param d value 4
     * @param e value 5
     * @param f value 6
     * @param g value 7
     * @param function usually a constructor
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <C> the class of value 3
     * @param <D> the class of value 4
     * @param <E> the class of value 5
     * @param <F> the class of value 6
     * @param <G> the class of value 7
     * @param <R> the class of the object
     * @return what the statement yields
     */
    public static <A, B, C, D, E, F, G, R> Projection<R> row(
            Expression<A> a,
            Expression<B> b,
            Expression<C> c,
            Expression<D> d,
            Expression<E> e,
            Expression<F> f,
            Expression<G> g,
            RowFunction.Of7<A, B, C, D, E, F, G, R> function) {
        return new Projection.Mapped<>(
                List.of(a, b, c, d, e, f, g),
                v -> function.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6]));
    }

    /**
     * Makes an object of eight values.
     *
     * @param a value 1
     * @param b value 2
     * @param c value 3
     * @param d value 4
     * @param e value 5
     * @param f value 6
     * @param g value 7
     * @param h value 8
     * @param function usually a constructor
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <C> the class of value 3
     * @param <D> the class of value 4
     * @param <E> the class of value 5
     * @param <F> the class of value 6
     * @param <G> the class of value 7
     * @param <H> the class of value 8
     * @param <R> the class of the object
     * @return what the statement yields
     */
    public static <A, B, C, D, E, F, G, H, R> Projection<R> row(
            Expression<A> a,
            Expression<B> b,
            Expression<C> c,
            Expression<D> d,
            Expression<E> e,
            Expression<F> f,
            Expression<G> g,
            Expression<H> h,
            RowFunction.Of8<A, B, C, D, E, F, G, H, R> function) {
        return new Projection.Mapped<>(
                List.of(a, b, c, d, e, f, g, h),
                v -> function.apply((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7]));
    }

    /**
     * Makes an object of nine values.
     *
     * @param a value 1
     * @param b value 2
     * @param c value 3
     * @param d value 4
     * @param e value 5
     * @param f value 6
     * @param g value 7
     * @param h value 8
     * @param i value 9
     * @param function usually a constructor
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <C> the class of value 3
     * @param <D> the class of value 4
     * @param <E> the class of value 5
     * @param <F> the class of value 6
     * @param <G> the class of value 7
     * @param <H> the class of value 8
     * @param <I> the class of value 9
     * @param <R> the class of the object
     * @return what the statement yields
     */
    public static <A, B, C, D, E, F, G, H, I, R> Projection<R> row(
            Expression<A> a,
            Expression<B> b,
            Expression<C> c,
            Expression<D> d,
            Expression<E> e,
            Expression<F> f,
            Expression<G> g,
            Expression<H> h,
            Expression<I> i,
            RowFunction.Of9<A, B, C, D, E, F, G, H, I, R> function) {
        return new Projection.Mapped<>(
                List.of(a, b, c, d, e, f, g, h, i),
                v -> function.apply(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8]));
    }

    /**
     * Makes an object of ten values.
     *
     * @param a value 1
     * @param b value 2
     * @param c value 3
     * @param d value 4
     * @param e value 5
     * @param f value 6
     * @param g value 7
     * @param h value 8
     * @param i value 9
     * @param j value 10
     * @param function usually a constructor
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <C> the class of value 3
     * @param <D> the class of value 4
     * @param <E> the class of value 5
     * @param <F> the class of value 6
     * @param <G> the class of value 7
     * @param <H> the class of value 8
     * @param <I> the class of value 9
     * @param <J> the class of value 10
     * @param <R> the class of the object
     * @return what the statement yields
     */
    public static <A, B, C, D, E, F, G, H, I, J, R> Projection<R> row(
            Expression<A> a,
            Expression<B> b,
            Expression<C> c,
            Expression<D> d,
            Expression<E> e,
            Expression<F> f,
            Expression<G> g,
            Expression<H> h,
            Expression<I> i,
            Expression<J> j,
            RowFunction.Of10<A, B, C, D, E, F, G, H, I, J, R> function) {
        return new Projection.Mapped<>(
                List.of(a, b, c, d, e, f, g, h, i, j),
                v -> function.apply(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8],
                        (J) v[9]));
    }
}
