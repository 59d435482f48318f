import { GraphQLError, GraphQLScalarType } from "graphql";
import { GraphQLDateTime, GraphQLLocalDate } from "graphql-scalars";

const [firstYear, lastYear] = [1900, 9999];

/** A point in time as it goes out. */
const asItGoesOut = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A point in time that both JavaScript and PostgreSQL can represent. */
export const dateTimeScalar = withinYears<Date>(
  new GraphQLScalarType({
    ...GraphQLDateTime.toConfig(),
    // What a statement has written as it goes out need not be read and written again.
    serialize: (value) =>
      typeof value === "string" && asItGoesOut.test(value) ? value : GraphQLDateTime.serialize(value),
  }) as typeof GraphQLDateTime,
  (date) => date.getUTCFullYear(),
);

/** A calendar date, within the same years. */
export const localDateScalar = withinYears<string>(GraphQLLocalDate, (day) => Number(day.slice(0, 4)));

/** Every custom scalar of inputs. */
export const dateScalars: readonly GraphQLScalarType[] = [dateTimeScalar, localDateScalar];

/** The scalar with inputs limited to these years: libraries accept more than other systems do. */
function withinYears<Value>(
  scalar: GraphQLScalarType<Value, unknown>,
  yearOf: (value: Value) => number,
): GraphQLScalarType<Value, unknown> {
  const checkYear = (value: Value) => {
    const year = yearOf(value);
    if (year >= firstYear && year <= lastYear) return value;
    throw new GraphQLError(`${scalar.name} must be a date of the years ${firstYear} to ${lastYear}.`);
  };
  return new GraphQLScalarType({
    ...scalar.toConfig(),
    parseValue: (value) => checkYear(scalar.parseValue(value)),
    parseLiteral: (literal, variables) => {
      try {
        return checkYear(scalar.parseLiteral(literal, variables));
      } catch (error) {
        const extensions = { code: "BAD_USER_INPUT" };
        throw new GraphQLError((error as Error).message, { nodes: literal, extensions });
      }
    },
  });
}
