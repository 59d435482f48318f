import "reflect-metadata";
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Length, Max, Min, ValidateNested } from "class-validator";
import { Args, ArgsType, buildSchema, InputType, Int, ObjectType, Resolver } from "type-graphql";
import { Arg, Field, FieldResolver, Query } from "./fields.js";
import { inputBounds } from "./input-bounds.js";
import { TextField } from "./input-fields.js";

@InputType()
class Sized {
  @Min(0)
  @Max(10)
  @Field(() => Int)
  size!: number;
}

@InputType()
class Parcel extends Sized {
  @TextField("What it is called.", { max: 20 })
  label!: string;

  @IsOptional()
  @ArrayMinSize(0)
  @ArrayMaxSize(3)
  @ArrayUnique()
  @Length(2, 5, { each: true })
  @Field(() => [String], { nullable: true })
  marks?: readonly string[] | null;

  @ArrayMinSize(0)
  @ValidateNested({ each: true })
  @Field(() => [Sized])
  parts!: readonly Sized[];
}

@ArgsType()
class Page {
  @Min(1)
  @Max(100)
  @Field(() => Int, { nullable: true })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

@ArgsType()
class PageOfParcels extends Page {
  @Length(1, 9)
  @Field(() => String)
  text!: string;
}

@ObjectType()
class Depot {
  @Field(() => Int)
  number!: number;
}

@Resolver(() => Depot)
class DepotResolver {
  @Query(() => Int)
  parcels(@Arg("like", () => Parcel) like: Parcel, @Args() page: PageOfParcels): number {
    return like.size + page.text.length;
  }

  @Query(() => Depot)
  depot(): Depot {
    return { number: 1 };
  }

  @FieldResolver(() => Int)
  places(@Args() page: Page): number {
    return page.first ?? 0;
  }
}

test("Each bound that a class of inputs or of arguments sets, or inherits, is found at what the schema has of it", async () => {
  const schema = await buildSchema({ resolvers: [DepotResolver], validate: false });
  const places = new Map(inputBounds(schema).map(([input, bounds]) => [input, bounds]));
  const input = (name: string) => {
    const type = schema.getType(name);
    if (!type || !("getFields" in type)) throw new Error(`There is no ${name}.`);
    return type.getFields();
  };
  const ofInput = Object.values(input("Parcel")).map((field) => [field.name, places.get(field as never)]);
  expect(Object.fromEntries(ofInput)).toEqual({
    size: { min: 0, max: 10 },
    label: { minLength: 1, maxLength: 20 },
    marks: { maxItems: 3, uniqueItems: true, minLength: 2, maxLength: 5 },
    parts: undefined,
  });
  const ofArguments = (type: string, field: string) => {
    const declared = input(type)[field];
    return Object.fromEntries(
      (declared && "args" in declared ? declared.args : []).map((one) => [one.name, places.get(one)]),
    );
  };
  expect(ofArguments("Query", "parcels")).toEqual({
    like: undefined,
    first: { min: 1, max: 100 },
    after: undefined,
    text: { minLength: 1, maxLength: 9 },
  });
  expect(ofArguments("Depot", "places")).toEqual({ first: { min: 1, max: 100 }, after: undefined });
});
