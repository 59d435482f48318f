import type { GraphQLScalarType } from "graphql";
import {
  type FieldOptions,
  type SubscriptionOptions,
  Field as UntypedField,
  FieldResolver as UntypedFieldResolver,
  Query as UntypedQuery,
  Subscription as UntypedSubscription,
} from "type-graphql";

// The decorators of type-graphql take a GraphQL type and ask nothing of the property or method that they stand on. These do.

/** What stands in TypeScript for a GraphQL type: for a scalar, a class, an enum, or a list of one of them. */
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

interface Nullable {
  readonly nullable: true;
}

/** Makes a field of a property that holds what the field does, and null exactly where the field is nullable. */
export type FieldDecorator<Value, Options> = <Target extends object, Name extends keyof Target & string>(
  target: Target,
  name: Name & Fitting<Target[Name], Value, Options extends Nullable ? true : false>,
) => void;

/** Asks nothing more of a property that fits, and something that no name is of one that does not. */
type Fitting<Property, Value, IsNullable> = [NonNullable<Property>, IsNullable] extends [Value, AdmitsNull<Property>]
  ? unknown
  : MustHold<IsNullable extends true ? Value | null : Value>;

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

type Answer<Value, Options> = Options extends Nullable ? Awaitable<Value | null> : Awaitable<Value>;
type Awaitable<Value> = Value | Promise<Value>;

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
