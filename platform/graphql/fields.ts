import type { GraphQLScalarType } from "graphql";
import {
  type ArgOptions,
  type FieldOptions,
  type SubscriptionOptions,
  Arg as UntypedArg,
  Field as UntypedField,
  FieldResolver as UntypedFieldResolver,
  Query as UntypedQuery,
  Subscription as UntypedSubscription,
} from "type-graphql";

// The decorators of type-graphql take a GraphQL type and ask nothing of the property, method or parameter that they stand on. These do.

/** A GraphQL type as TypeScript code names it: a scalar, a class, an enum, or a list of one of them. */
export type ValueOf<Type> = Type extends readonly (infer Item)[]
  ? readonly ValueOf<Item>[]
  : Type extends StringConstructor
    ? string
    : Type extends BooleanConstructor
      ? boolean
      : Type extends DateConstructor
        ? Date
        : Type extends GraphQLScalarType<infer Value, infer _External>
          ? Value
          : Type extends abstract new (
                ...parameters: never[]
              ) => infer Instance
            ? Instance
            : Type[keyof Type];

/** Whether a field is nullable by its options; neither true nor false where they do not say it for certain. */
type IsNullable<Options> = Options extends { readonly nullable: infer Given } ? Given : false;

/** Makes a field of a property that holds what the field does, and null exactly where the field is nullable. */
export type FieldDecorator<Value, Options> = <Target extends object, Name extends keyof Target & string>(
  target: Target,
  name: Name & Fitting<Target[Name], Value, Options>,
) => void;

/** Asks nothing more of a property that fits, and something that no name is of one that does not. */
type Fitting<Property, Value, Options> = [NonNullable<Property>, IsNullable<Options>] extends [
  Value,
  AdmitsNull<Property>,
]
  ? unknown
  : MustHold<IsNullable<Options> extends true ? Value | null : Value>;

/** One that may be left out must admit null as well, as callers may write it. */
type AdmitsNull<Property> = null extends Property ? true : undefined extends Property ? never : false;

/** Tells in the message of the compiler what the property must hold. */
interface MustHold<Value> {
  readonly value: Value;
}

/** Makes a field of a method that answers with what the field holds, and with null only where the field is nullable. */
type ResolverDecorator<Value, Options> = <Method extends (...parameters: never[]) => Answer<Value, Options>>(
  target: object,
  name: string,
  method: TypedPropertyDescriptor<Method>,
) => void;

type Answer<Value, Options> = IsNullable<Options> extends true ? Awaitable<Value | null> : Awaitable<Value>;
type Awaitable<Value> = Value | Promise<Value>;

/** Makes an argument of a parameter that takes what callers may send, and null exactly where the argument is nullable. */
type ArgumentDecorator<Value, Options> = <
  Target extends object,
  Name extends keyof Target & string,
  Index extends number,
>(
  target: Target,
  name: Name,
  index: Index & Fitting<ParameterOf<Target[Name], Index>, Value, Options>,
) => void;

type ParameterOf<Method, Index extends number> = Method extends (...parameters: infer All) => unknown
  ? All[Index]
  : never;

type Thunk = () => object;

export const Field = <Type, const Options extends FieldOptions>(
  type: () => Type,
  options?: Options,
): FieldDecorator<ValueOf<Type>, Options> => UntypedField(type as Thunk, options) as PropertyDecorator;

export const FieldResolver = <Type, const Options extends FieldOptions>(
  type: () => Type,
  options?: Options,
): ResolverDecorator<ValueOf<Type>, Options> => UntypedFieldResolver(type as Thunk, options) as MethodDecorator;

export const Query = <Type, const Options extends FieldOptions>(
  type: () => Type,
  options?: Options,
): ResolverDecorator<ValueOf<Type>, Options> => UntypedQuery(type as Thunk, options) as MethodDecorator;

export const Subscription = <Type, const Options extends SubscriptionOptions>(
  type: () => Type,
  options: Options,
): ResolverDecorator<ValueOf<Type>, Options> => UntypedSubscription(type as Thunk, options) as MethodDecorator;

export const Arg = <Type, const Options extends ArgOptions>(
  name: string,
  type: () => Type,
  options?: Options,
): ArgumentDecorator<ValueOf<Type>, Options> => UntypedArg(name, type as Thunk, options);
