import type { ReferenceWords } from "./reference-words.js";

export const englishReference: ReferenceWords = {
  index: {
    title: "API reference",
    description: "Every type, field, argument and directive of the GraphQL interface, for developers.",
    introduction:
      "The whole public interface of the gateway, for those who build against it. What the process asks of people stands " +
      "in the pages of the process; each operation here leads to its place there, and back.",
    rules: "How it is made",
    rulesText: [
      "Every mutation takes one argument, `input`, and answers a union: the record after the operation, or a `Problem` " +
        "that says why nothing was done. Ask for `__typename` and for `message` of `Problem`, and every refusal is told.",
      "Every long list is a connection: `first` and `after` page through it, `nodes` has the entries. A record that may " +
        "change has a `version`; hand it back as `expectedVersion`, and nobody's change is overwritten.",
      "The address of a part is its schema coordinate behind a page of its kind, such as " +
        "`/api/objects/Incident#Incident.state`. It holds as long as the schema does.",
    ],
    content: "Content",
    allTypes: "All types",
    kind: "Kind",
    name: "Type",
    schema: "The schema as a file",
  },
  queries: {
    title: "Queries",
    description: "Everything that can be read, with its arguments.",
    introduction: "A query answers only what the caller may see: the rest is left out, or null.",
  },
  mutations: {
    title: "Mutations",
    description: "Every operation that changes something: its input, its answers, and the rules it is declared with.",
    introduction:
      "The operations of the process, in alphabetical order, with the rules that the gateway enforces. By phase, with the " +
      "meaning of each rule, they stand in the pages of the process.",
  },
  subscriptions: {
    title: "Subscriptions",
    description: "Everything that can be followed live.",
    introduction: "A subscription answers again whenever what it follows has changed.",
  },
  objects: {
    title: "Objects",
    description: "The records and values that queries and mutations answer with.",
    introduction: "Each object has a page of its own. The pages of lists have their own place.",
  },
  lists: {
    title: "Lists",
    description: "Connections, edges and page information: how long lists are read.",
    introduction:
      "A connection is one page of a list. `nodes` has its entries; `edges` has them with their cursors; `pageInfo` says " +
      "whether more follow.",
  },
  abstract: {
    title: "Interfaces and unions",
    description: "The types that stand for one of several objects, such as the answers of mutations.",
    introduction: "Ask for `__typename`, and for the fields of each object with `... on`.",
  },
  inputs: {
    title: "Inputs",
    description: "What operations need to know, and the filters of lists.",
    introduction: "A field with an exclamation mark is required, unless it has a default value.",
  },
  enums: {
    title: "Enums",
    description: "The closed lists of words of the interface, with the meaning of each value.",
    introduction: "The same words, by their names instead of their codes, stand in the glossary of the process.",
  },
  scalars: {
    title: "Scalars",
    description: "The single values of the interface and how they are written.",
    introduction: "A scalar is a value without fields.",
  },
  directives: {
    title: "Directives",
    description: "The rules and names that the schema carries, as directives.",
    introduction:
      "The rules of the process stand on the schema itself, as these directives. The same declarations decide at run time " +
      "who may call an operation, and when. They are in the composed schema, not in what introspection tells.",
  },
  kinds: {
    query: "Queries",
    mutation: "Mutations",
    subscription: "Subscriptions",
    object: "Object",
    interface: "Interface",
    union: "Union",
    input: "Input",
    enum: "Enum",
    scalar: "Scalar",
  },
  fields: "Fields",
  interfaces: "Implements",
  members: "One of",
  implementations: "Implemented by",
  usedBy: "Used by",
  deprecated: "Deprecated",
  locations: "Stands on",
  repeatable: "may stand there several times",
  example: "Example: the document and its variables",
  processLink: "This operation in the process",
  noText: "The schema does not describe it.",
  bounds: {
    between: (min, max) => `${min} to ${max}`,
    atLeast: (min) => `at least ${min}`,
    atMost: (max) => `at most ${max}`,
    characters: (span) => `${span} characters`,
    items: (span) => `${span} items`,
    unique: "each once",
  },
};
