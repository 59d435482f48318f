import "reflect-metadata";
import { printType } from "graphql";
import { buildSchema, ID, Int, ObjectType, Resolver, registerEnumType } from "type-graphql";
import { localDateScalar } from "./date-scalars.js";
import { Arg, Field, FieldResolver, Query } from "./fields.js";
import { IdentifiersFilterField, TextField } from "./input-fields.js";
import { RecordType } from "./record-type.js";

const Material = { STEEL: "STEEL", WOOD: "WOOD" } as const;
type Material = keyof typeof Material;
registerEnumType(Material, { name: "Material" });

interface LidRecord {
  readonly id: string;
  readonly weight: number;
  readonly label: string | null;
  readonly material: Material;
  readonly colours: readonly string[];
  readonly madeOn: string;
  readonly closedAt: Date | null;
  readonly boxId: string;
}

@RecordType<LidRecord>({ description: "What closes a box." })
class Lid {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  weight!: number;

  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => Material)
  material!: Material;

  @Field(() => [String])
  colours!: readonly string[];

  @Field(() => localDateScalar)
  madeOn!: string;

  @Field(() => Date, { nullable: true })
  closedAt!: Date | null;
}

@ObjectType()
class Filter {
  all!: string;
  some?: string | null;
  ids?: string[] | null;
}

@Resolver(() => Lid)
class Lids {
  @Query(() => [Lid])
  async lids(): Promise<LidRecord[]> {
    return [];
  }

  @Query(() => Int)
  count(
    @Arg("weight", () => Int) weight: number,
    @Arg("label", () => String, { nullable: true }) label: string | null,
  ): number {
    return label ? 0 : weight;
  }

  @FieldResolver(() => Lid, { nullable: true })
  spare(): LidRecord | null {
    return null;
  }
}

test("A field has the GraphQL type that it names", async () => {
  const schema = await buildSchema({ resolvers: [Lids], validate: false });
  expect(printType(schema.getQueryType() as never)).toBe(`type Query {
  lids: [Lid!]!
  count(label: String, weight: Int!): Int!
}`);
  expect(printType(schema.getType("Lid") as never)).toBe(`"""What closes a box."""
type Lid {
  id: ID!
  weight: Int!
  label: String
  material: Material!
  colours: [String!]!
  madeOn: LocalDate!
  closedAt: DateTimeISO
  spare: Lid
}`);
});

const of = (name: keyof Lids) => Object.getOwnPropertyDescriptor(Lids.prototype, name) as never;
const [lid, lids, filter] = [Lid.prototype, Lids.prototype, Filter.prototype];

// Each mark fails the type check as soon as the line under it compiles.

test("A field of another type or nullability than its property does not compile", () => {
  const wrong = [
    // @ts-expect-error a text as a number
    Field(() => Int)(lid, "id"),
    // @ts-expect-error a number as a text
    Field(() => String)(lid, "weight"),
    // @ts-expect-error a time as a flag
    Field(() => Boolean, { nullable: true })(lid, "closedAt"),
    // @ts-expect-error a list as one of it
    Field(() => String)(lid, "colours"),
    // @ts-expect-error one text as a list
    Field(() => [String])(lid, "id"),
    // @ts-expect-error any text as a code
    Field(() => Material)(lid, "id"),
    // @ts-expect-error a field without null, of a property that may be null
    Field(() => Date)(lid, "closedAt"),
    // @ts-expect-error a field with null, of a property that never is
    Field(() => Int, { nullable: true })(lid, "weight"),
    // @ts-expect-error a field with null or without, as it comes
    Field(() => Int, { nullable: Date.now() > 0 })(lid, "weight"),
    // @ts-expect-error a property that the class does not have
    Field(() => Int)(lid, "wieght"),
    // @ts-expect-error an input that may be left out, of a property that never is
    TextField("Some.", { nullable: true })(filter, "all"),
    // @ts-expect-error an input that must be given, of a property that may be left out
    TextField("Some.")(filter, "some"),
    // @ts-expect-error a list of ids as one text
    IdentifiersFilterField("Some.")(filter, "some"),
  ];
  expect(wrong).toHaveLength(13);
});

test("A method that does not answer with what its field holds does not compile", () => {
  type Method<Answer> = TypedPropertyDescriptor<(root: LidRecord) => Answer>;
  const wrong = [
    // @ts-expect-error rows of another kind
    Query(() => [Lid])(lids, "lids", of("lids") as Method<Promise<{ readonly id: string }[]>>),
    // @ts-expect-error one row for a list of them
    Query(() => [Lid])(lids, "lids", of("lids") as Method<LidRecord>),
    // @ts-expect-error null where there never is
    FieldResolver(() => Lid)(lids, "spare", of("spare") as Method<LidRecord | null>),
    // @ts-expect-error null, though later
    FieldResolver(() => Lid)(lids, "spare", of("spare") as Method<Promise<LidRecord | null>>),
  ];
  expect(wrong).toHaveLength(4);
});

test("An argument of another type or nullability than its parameter does not compile", () => {
  const wrong = [
    // @ts-expect-error a text as a number
    Arg("weight", () => String)(lids, "count", 0),
    // @ts-expect-error null, for a parameter that never takes it
    Arg("weight", () => Int, { nullable: true })(lids, "count", 0),
    // @ts-expect-error never null, for a parameter that may take it
    Arg("label", () => String)(lids, "count", 1),
  ];
  expect(wrong).toHaveLength(3);
});

test("A class that has a field other than its record has it does not compile", () => {
  const description = "Wrong.";
  const wrong = [
    RecordType<LidRecord>({ description })(
      // @ts-expect-error another type
      class WrongType {
        weight!: string;
      },
    ),
    RecordType<LidRecord>({ description })(
      // @ts-expect-error null where the record never has it
      class WrongNull {
        weight!: number | null;
      },
    ),
    RecordType<LidRecord>({ description })(
      // @ts-expect-error no null where the record may have it
      class WrongNotNull {
        closedAt!: Date;
      },
    ),
    RecordType<LidRecord>({ description })(
      // @ts-expect-error a name that the record does not have
      class WrongName {
        wieght!: number;
      },
    ),
    RecordType<LidRecord>({ description })(
      // @ts-expect-error fewer codes than the record may have
      class WrongCodes {
        material!: "STEEL";
      },
    ),
  ];
  expect(wrong).toHaveLength(5);
});
