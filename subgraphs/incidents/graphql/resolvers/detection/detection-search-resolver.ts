import type { GraphQLResolveInfo } from "graphql";
import { Args, type ClassType, Ctx, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import type { Hit } from "../../../../../platform/graphql/search/search-page.js";
import { searchedPage } from "../../../../../platform/graphql/search/searched-page.js";
import { reader } from "../../../store/reader.js";
import { detectionKinds } from "../../../store/search/detection-kinds.js";
import { detectionSearchPage } from "../../../store/search/detection-search-page.js";
import {
  DetectionSearchHit,
  DetectionSearchHitConnection,
  DetectionSearchKind,
  DetectionSearchSubject,
} from "../../types/search/detection-search-hit.js";
import { Search } from "../../types/search/search.js";

const FoundPage = searchedPage(DetectionSearchKind, "records");
const allKinds = Object.values(DetectionSearchKind);

/** What a search finds in records of detection. */
@Resolver(() => Search)
export class DetectionSearchResolver {
  @FieldResolver(() => DetectionSearchHitConnection, {
    nullable: true,
    description:
      "What was found in indicators, vulnerabilities, hunts, profiles of adversaries, threat briefings, detection requirements, precursors and suppressions of alerts that you may read, the best first. An address may be written so that nobody follows it, such as `203[.]0[.]113[.]7` or `hxxps://login[.]example`: it is looked for as what it stands for. Of each kind, the newest 1,000 that match are ranked. Where each word of a text stands in more than 50,000 of a kind, only the newest 20,000 of it are looked at. `totalCountIsExact` is false whenever there may be more.",
  })
  inDetection(
    @Root() { id: text }: Search,
    @Args(() => FoundPage) { kinds, ...page }: InstanceType<typeof FoundPage>,
    @Ctx() context: Context,
  ) {
    return detectionSearchPage(context, text, kinds ?? allKinds, page);
  }
}

/** What a hit leads to. */
@Resolver(() => DetectionSearchHit)
export class DetectionSearchHitResolver {
  @FieldResolver(() => DetectionSearchSubject as unknown as ClassType<object>, {
    nullable: true,
    description: "The record itself.",
  })
  async subject(
    @Root() { id, kind }: Hit<DetectionSearchKind>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const row = await reader.byId(context, detectionKinds[kind], id, info);
    return row && { ...row, searchKind: kind };
  }
}
