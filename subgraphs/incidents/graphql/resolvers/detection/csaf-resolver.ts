import canonicalize from "canonicalize";
import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { load } from "../../../../../platform/graphql/load.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import { cvssScores } from "../../../actions/vulnerabilities/cvss/cvss-scores.js";
import { csafVersion, writeAdvisory } from "../../../domain/csaf/write-advisory.js";
import type { Vulnerability as VulnerabilityRecord } from "../../../domain/records/vulnerabilities/vulnerability.js";
import { vulnerabilitiesToWrite } from "../../../store/csaf/vulnerabilities-to-write.js";
import { CsafAdvisory } from "../../types/csaf/csaf-advisory.js";
import { Vulnerability } from "../../types/vulnerabilities/vulnerability.js";

/** A vulnerability for other systems. */
@Resolver(() => Vulnerability)
export class CsafResolver {
  @Takes("id")
  @FieldResolver(() => CsafAdvisory, {
    nullable: true,
    description:
      "The vulnerability as a security advisory of CSAF 2.0, as far as you may read it; of at most ten vulnerabilities in one request.",
  })
  async csafAdvisory(@Root() { id }: VulnerabilityRecord, @Ctx() context: Context): Promise<CsafAdvisory | null> {
    const written = await load(context, vulnerabilitiesToWrite, id);
    if (!written) return null;
    const { document, leftOut } = writeAdvisory(written, (vector) => cvssScores(vector)?.base);
    return { version: csafVersion, document: canonicalize(document) ?? "", leftOut };
  }
}
