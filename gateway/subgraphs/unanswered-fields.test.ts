import { unansweredFields } from "./unanswered-fields.js";

test("the fields of a query are those at its top, by the name the caller gave them", () => {
  const query = "query A($x: Int) { __typename one: incidents(first: $x) { id } ... on Query { two } }";
  expect(unansweredFields({ query })).toEqual([["one"], ["two"]]);
});

test("the fields of an entity request are those of each entity, by its type", () => {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Incident { __typename review { state } again: review { id } }
      ... on Service { incidents { id } }
    }
  }`;
  const variables = { representations: [{ __typename: "Service" }, { __typename: "Incident" }] };
  expect(unansweredFields({ query, variables })).toEqual([
    ["_entities", 0, "incidents"],
    ["_entities", 1, "review"],
    ["_entities", 1, "again"],
  ]);
});

test("a long list does not make a long list of errors", () => {
  const query = "{ _entities(representations: $representations) { ... on Incident { review { state } } } }";
  const representations = Array.from({ length: 5_000 }, () => ({ __typename: "Incident" }));
  expect(unansweredFields({ query, variables: { representations } })).toHaveLength(100);
});
