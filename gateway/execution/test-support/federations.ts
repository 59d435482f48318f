import { readFileSync } from "node:fs";
import path from "node:path";
import { repositoryRoot } from "../../../platform/runtime/repository-root.js";
import subgraphs from "../../../subgraphs/subgraphs.json";
import { ownSubgraphs } from "../../composition/own-subgraphs.js";

const federation = (...names: readonly string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names.map((name) => `"${name}"`)}])\n`;

const key = federation("@key", "@external", "@requires", "@provides", "@shareable", "@override", "@inaccessible");

/** By the name of what is tricky about each: the SDL of its subgraphs by their names. */
export const federations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "fields that require others, also nested and of other subgraphs": {
    catalog: `${key}
      type Query { products: [Product!]! product(id: ID!): Product top: [[Product]] }
      type Product @key(fields: "id") @key(fields: "sku brand { id }") {
        id: ID! sku: String! @shareable brand: Brand! @shareable weight: Int size: Size parts: [Product]
      }
      type Brand @key(fields: "id") { id: ID! name: String }
      type Size { width: Int! height: Int unit(kind: String = "cm"): String }`,
    stock: `${key}
      type Query { stocked: [Product] }
      type Product @key(fields: "sku brand { id }") {
        sku: String! brand: Brand!
        weight: Int @external size: Size @external
        freight(express: Boolean): Int @requires(fields: "weight")
        packed: String! @requires(fields: "size { width height unit(kind: \\"inch\\") } weight")
        inStock: Boolean
      }
      type Size { width: Int! @external height: Int @external unit(kind: String = "cm"): String @external }
      type Brand @key(fields: "id", resolvable: false) { id: ID! }`,
    reviews: `${key}
      type Query { reviews: [Review!] }
      type Review @key(fields: "id") { id: ID! product: Product author: Author! text: String! }
      type Author @key(fields: "id") { id: ID! reviews: [Review!]! favourite: Product }
      type Product @key(fields: "id") { id: ID! inStock: Boolean @external reviews: [Review] score: Float! @requires(fields: "inStock") }`,
  },
  "interfaces and unions whose kinds live apart": {
    media: `${key}
      type Query { media: [Media!]! anything: [Thing] medium(id: ID!): Media newest: Media! }
      interface Media { id: ID! title: String! creator: Person }
      type Book implements Media @key(fields: "id") { id: ID! title: String! creator: Person pages: Int! similar: [Media] }
      type Film implements Media @key(fields: "id") { id: ID! title: String! creator: Person minutes: Int! similar: [Media!] }
      type Song implements Media { id: ID! title: String! creator: Person }
      type Person @key(fields: "id") { id: ID! name: String }
      union Thing = Book | Film | Person`,
    opinions: `${key}
      type Query { liked: [Liked!] }
      type Book @key(fields: "id") { id: ID! stars: Int! comments: [Comment!] }
      type Film @key(fields: "id") { id: ID! stars: Int rating(scale: Int! = 5): Float }
      type Comment { by: Person! about: Liked text: String }
      type Person @key(fields: "id") { id: ID! likes: [Liked!]! }
      union Liked = Book | Film | Person`,
  },
  "an interface that another subgraph takes for one object": {
    things: `${key.replace('"@key"', '"@key", "@interfaceObject"')}
      type Query { things: [Thing!]! thing: Thing }
      interface Thing @key(fields: "id") { id: ID! name: String }
      type Chair implements Thing @key(fields: "id") { id: ID! name: String legs: Int! next: Thing }
      type Table implements Thing @key(fields: "id") { id: ID! name: String area: Float }`,
    prices: `${key.replace('"@key"', '"@key", "@interfaceObject"')}
      type Query { cheapest: [Thing] }
      type Thing @key(fields: "id") @interfaceObject { id: ID! price: Int! seller: Seller label: String! }
      type Seller @key(fields: "id") { id: ID! sells: [Thing!] }`,
    sellers: `${key}
      type Seller @key(fields: "id") { id: ID! name: String! }`,
  },
  "values and fields that several subgraphs can answer": {
    one: `${key}
      type Query { here: Place! @shareable place(id: ID!): Place ones: [Place!] }
      type Place @key(fields: "id") { id: ID! position: Position @shareable people: [Inhabitant] @provides(fields: "name") old: String mood: Mood }
      type Position @shareable { x: Int! y: Int! }
      type Inhabitant @key(fields: "id") { id: ID! name: String @external }
      enum Mood { GLAD SAD @inaccessible }`,
    two: `${key}
      type Query { here: Place! @shareable twos: [Place!] }
      type Place @key(fields: "id") { id: ID! position: Position @shareable old: String @override(from: "one") neighbours: [[Place!]!] }
      type Position @shareable { x: Int! y: Int! }
      type Inhabitant @key(fields: "id") { id: ID! name: String @shareable age: Int home: Place secret: Hidden @inaccessible any: Either }
      type Hidden @inaccessible { id: ID! }
      union Either = Inhabitant | Hidden`,
  },
  "keys that only a third subgraph can translate": {
    a: `${key}
      type Query { users: [User!]! node: Node }
      interface Node { id: ID! }
      type User implements Node @key(fields: "id") { id: ID! friends: [User] account: Account! }
      type Account implements Node @key(fields: "id") { id: ID! owner: User }`,
    b: `${key}
      type User @key(fields: "id") @key(fields: "email") { id: ID! email: ID! }`,
    c: `${key}
      type User @key(fields: "email") { email: ID! posts(first: Int! = 3): [Post!]! last: Post }
      type Post { title: String! likes: [User!] meta: Anything }
      scalar Anything`,
  },
};

const schemaFile = (name: string) => path.join(repositoryRoot, `subgraphs/${name}/schema.graphql`);

/** The subgraphs of Cordon itself. */
export function cordon(): Readonly<Record<string, string>> {
  const given = Object.keys(subgraphs).map((name) => ({ name, sdl: readFileSync(schemaFile(name), "utf8") }));
  const all = [...given, ...ownSubgraphs(given.map(({ sdl }) => sdl))];
  return Object.fromEntries(all.map(({ name, sdl }) => [name, sdl]));
}
