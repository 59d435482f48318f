import { GraphQLError, GraphQLScalarType } from "graphql";
import { GraphQLDateTime, GraphQLLocalDate } from "graphql-scalars";

const [firstYear, lastYear] = [1900, 9999];

/** A moment, in what this process and PostgreSQL both know how to keep and to print. */
export const dateTimeScalar = withinYears<Date>(GraphQLDateTime, (date) => date.getUTCFullYear());

/** A day of the calendar, within the same years. */
export const localDateScalar = withinYears<string>(GraphQLLocalDate, (day) => Number(day.slice(0, 4)));

/** Every scalar that callers send and GraphQL does not bring itself. */
export const dateScalars: readonly GraphQLScalarType[] = [dateTimeScalar, localDateScalar];

/** The same scalar, but what comes in lies within these years: libraries take more than is a date anywhere else. */
function withinYears<Value>(
  scalar: GraphQLScalarType<Value, unknown>,
  yearOf: (value: Value) => number,
): GraphQLScalarType<Value, unknown> {
  const checked = (value: Value) => {
    const year = yearOf(value);
    if (year >= firstYear && year <= lastYear) return value;
    throw new GraphQLError(`${scalar.name} must be a date of the years ${firstYear} to ${lastYear}.`);
  };
  return new GraphQLScalarType({
    ...scalar.toConfig(),
    parseValue: (value) => checked(scalar.parseValue(value)),
    parseLiteral: (literal, variables) => {
      try {
        return checked(scalar.parseLiteral(literal, variables));
      } catch (error) {
        const extensions = { code: "BAD_USER_INPUT" };
        throw new GraphQLError((error as Error).message, { nodes: literal, extensions });
      }
    },
  });
}
