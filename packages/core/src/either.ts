import type { Either, Left, Right } from "fp-ts/lib/Either.js";

/*
 * An `Either` of fp-ts is plain data. Made here, it costs a browser two functions; imported, it would bring 30 KB along.
 */

/** A failure. */
export const left = <E>(left: E): Either<E, never> => ({ _tag: "Left", left });

/** A success. */
export const right = <A>(right: A): Either<never, A> => ({ _tag: "Right", right });

/** Whether something failed. */
export const isLeft = <E, A>(either: Either<E, A>): either is Left<E> => either._tag === "Left";

/** Whether something succeeded. */
export const isRight = <E, A>(either: Either<E, A>): either is Right<A> => either._tag === "Right";
