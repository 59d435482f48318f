import { type ClassType, Resolver, Root } from "type-graphql";
import { Arg, Subscription } from "../graphql/fields.js";
import type { LiveSource, LiveUpdate } from "./live-source.js";
import { afterDescription, type Resumable, subscribeTo } from "./subscribe-to.js";

interface Changes<Filter extends object, Thing> {
  /** The name of the kind of thing: its subscription is `taskChanged` for `Task`. */
  readonly kind: string;
  /** What happens to such things, in a sentence. */
  readonly description: string;
  /** The type of its updates. */
  readonly change: ClassType<object>;
  readonly filter: ClassType<object>;
  readonly source: LiveSource<Resumable & { readonly filter?: Filter | null }, Thing>;
}

/** The subscription to the changes of a kind of thing. */
export function changesResolver<Filter extends object, Thing>({
  kind,
  description,
  change: Change,
  filter: Filter,
  source,
}: Changes<Filter, Thing>): ClassType<object> {
  @Resolver()
  class ChangesResolver {
    @Subscription(() => Change, {
      name: `${kind.charAt(0).toLowerCase()}${kind.slice(1)}Changed`,
      description: `${description} Delivers one update for each thing that such an operation changed, in the order of the operations, if you may read it at that moment.`,
      subscribe: subscribeTo(source, { filter: Filter }),
    })
    changed(
      @Arg("filter", () => Filter, { nullable: true, validate: false, description: "Which ones; all when left out." })
      _filter: object | null,
      @Arg("after", () => String, { nullable: true, description: afterDescription }) _after: string | null,
      @Root() update: LiveUpdate<object>,
    ) {
      return update;
    }
  }
  return ChangesResolver;
}
