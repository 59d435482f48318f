import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import type { MatrixCell } from "../../domain/matrix.js";
import { holdersOfCells } from "../../store/batch-loads.js";
import { ResponsibilityCell } from "../types/responsibility-matrix.js";
import { Team } from "../types/team.js";

/** Who holds a cell of the matrix. */
@Resolver(() => ResponsibilityCell)
export class ResponsibilityCellResolver {
  @FieldResolver(() => [Team], { description: "The teams that hold it, by name." })
  async holders(@Root() { code }: MatrixCell, @Ctx() context: Context) {
    return (await load(context, holdersOfCells, code)) ?? [];
  }
}
