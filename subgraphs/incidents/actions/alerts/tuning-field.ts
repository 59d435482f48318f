import { TextField } from "../../../../platform/graphql/input-fields.js";

/** What is to be changed of a detection that raised what was no incident. */
export const TuningField = () =>
  TextField(
    "What is to be changed of the detection so that it does not raise this again: needed for false positives, and possible for benign ones. A tuning request comes of it, or joins one that waits for the same rule.",
    { nullable: true },
  );
