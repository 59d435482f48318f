import { ArrayMaxSize, ArrayMinSize, ArrayUnique, ValidateNested } from "class-validator";
import type { Ordered } from "./order-type.js";

/** The rules of `orderBy`. */
export const orderByRules: readonly PropertyDecorator[] = [
  ArrayMinSize(1, { message: "must name an order, or be left out" }),
  ArrayMaxSize(3, { message: "must name at most three; what is equal in them comes by age" }),
  ArrayUnique(({ field }: Ordered<string>) => field, { message: "must name each field once" }),
  ValidateNested({ each: true }),
];
