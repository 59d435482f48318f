import { Args, ID, Resolver, Root } from "type-graphql";
import { Arg, FieldResolver, Query } from "../../../../../platform/graphql/fields.js";
import type { Connection } from "../../../../../platform/graphql/lists/connection.js";
import { pageOfKnown } from "../../../../../platform/graphql/lists/page-of-known.js";
import { attackRelease } from "../../../../response-model/attack/attack-release.js";
import {
  type AttackTechnique as AttackTechniqueTerm,
  attackTechniques,
} from "../../../../response-model/attack/attack-techniques.js";
import {
  AttackTechniqueArguments,
  type AttackTechniqueFilter,
} from "../../filters/detection/attack-technique-filter.js";
import { AttackRelease } from "../../types/attack/attack-release.js";
import { AttackTechnique, AttackTechniqueConnection } from "../../types/attack/attack-technique.js";

const all = [...attackTechniques.values()];

/** Whether a technique is meant by a filter. Pure. */
function meets(one: AttackTechniqueTerm, filter: AttackTechniqueFilter): boolean {
  const { ids, tactics, states, subtechnique, text, and, or, not } = filter;
  return (
    (!ids || ids.includes(one.id)) &&
    (!tactics || one.tactics.some((tactic) => tactics.includes(tactic))) &&
    (!states || states.includes(one.state)) &&
    (subtechnique == null || subtechnique === (one.parentId !== null)) &&
    (!text || `${one.id} ${one.name}`.toLowerCase().includes(text.toLowerCase())) &&
    (!and || and.every((each) => meets(one, each))) &&
    (!or || or.some((each) => meets(one, each))) &&
    (!not || !meets(one, not))
  );
}

/** What adversaries do, as ATT&CK names it: known to the code, and to everybody. */
@Resolver(() => AttackTechnique)
export class AttackResolver {
  @Query(() => AttackTechniqueConnection, {
    nullable: true,
    description:
      "The techniques and sub-techniques of MITRE ATT&CK Enterprise by their ids, also those that it has revoked or deprecated.",
  })
  attackTechniques(
    @Args(() => AttackTechniqueArguments) { filter, ...page }: AttackTechniqueArguments,
  ): Connection<AttackTechniqueTerm> {
    return pageOfKnown("attackTechniques", filter ? all.filter((one) => meets(one, filter)) : all, page);
  }

  @Query(() => AttackTechnique, {
    nullable: true,
    description: "One technique or sub-technique of MITRE ATT&CK Enterprise; null when ATT&CK has none with that id.",
  })
  attackTechnique(
    @Arg("id", () => ID, { description: "The id that ATT&CK gives it, such as `T1078.004`." }) id: string,
  ): AttackTechniqueTerm | null {
    return attackTechniques.get(id) ?? null;
  }

  @Query(() => AttackRelease, {
    nullable: true,
    description: "The release of MITRE ATT&CK whose ids and names Cordon carries, and under which terms.",
  })
  attackRelease(): AttackRelease {
    return attackRelease;
  }

  @FieldResolver(() => AttackTechnique, {
    nullable: true,
    description: "Of a sub-technique: the technique that it is a kind of.",
  })
  parent(@Root() { parentId }: AttackTechniqueTerm): AttackTechniqueTerm | null {
    return (parentId && attackTechniques.get(parentId)) || null;
  }

  @FieldResolver(() => [AttackTechnique], { description: "Its sub-techniques that ATT&CK has now." })
  subtechniques(@Root() { id }: AttackTechniqueTerm): readonly AttackTechniqueTerm[] {
    return all.filter(({ parentId, state }) => parentId === id && state === "CURRENT");
  }

  @FieldResolver(() => AttackTechnique, {
    nullable: true,
    description: "Of one that was revoked: the technique that took its place.",
  })
  replacedBy(@Root() { replacedById }: AttackTechniqueTerm): AttackTechniqueTerm | null {
    return (replacedById && attackTechniques.get(replacedById)) || null;
  }
}
