import { Directive, ObjectType } from "type-graphql";
import type { AsIn } from "../record-type.js";
import { Node } from "./node.js";

/**
 * A `RecordType` that is a node: what operations act on, what has a list of its own, or what leads to pages. Its rows are
 * found by their id alone, so its table has an index by id.
 */
export function NodeType<Row extends Node>(options: { readonly description: string }) {
  return <Fields extends Node & AsIn<Row, Fields>>(type: abstract new () => Fields): void => {
    Directive('@key(fields: "id")')(type);
    ObjectType({ ...options, implements: Node })(type);
  };
}
