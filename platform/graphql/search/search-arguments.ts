import { ArgsType } from "type-graphql";
import { TextField } from "../input-fields.js";
import { maxCharacters } from "./searched-text.js";

@ArgsType()
export class SearchArguments {
  @TextField("What to look for, all of it: words, parts of words, or a number such as `INC-2026-00042`.", {
    max: maxCharacters,
  })
  text!: string;
}
