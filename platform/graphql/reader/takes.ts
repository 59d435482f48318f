import { Extensions } from "type-graphql";

/**
 * Says which columns of its row a resolver takes, so that the statement of the row reads them and no others. A resolver that does not
 * say it gets all of them.
 */
export const Takes = (...columns: readonly string[]): MethodDecorator & PropertyDecorator =>
  Extensions({ takes: columns }) as MethodDecorator & PropertyDecorator;
