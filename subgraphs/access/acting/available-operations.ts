import { type ClassType, Ctx, Resolver, Root } from "type-graphql";
import {
  concernedBy,
  type JudgedOperation,
  standingsOf,
  startRefusal,
} from "../../../platform/actions/availability.js";
import type { Context } from "../../../platform/actions/context.js";
import { answeredIn } from "../../../platform/actions/decision.js";
import { FieldResolver } from "../../../platform/graphql/fields.js";
import { CordonError } from "../../../platform/runtime/errors.js";
import { permit } from "../../response-model/permit.js";
import type { Policy } from "../../response-model/policy.js";
import { AvailableOperation, GateStanding } from "../../response-model/schema/operations/available-operation.js";

/** The files by which the operations on an entity are judged. */
export interface ThingFiles {
  /** For permission and state: loaded in one batch for all entries of a list. */
  slim(): Promise<{ readonly file: object; readonly serviceIds: readonly string[] }>;
  /** For the gates: everything that the operations look at. */
  whole(): Promise<object>;
}

/** The files of an entity that is a single row: the gates need no more than permission and state do. */
export const filesOfSingleRow = (
  file: object,
  serviceIds: readonly string[],
  whole: () => Promise<object> = async () => file,
): ThingFiles => ({ slim: async () => ({ file, serviceIds }), whole });

type OnThing = JudgedOperation & { readonly policy: Policy };

/** An operation on an entity; the status of its gates is resolved on demand. */
interface Available extends AvailableOperation {
  readonly judged: OnThing;
  readonly files: ThingFiles;
}

/**
 * Adds `availableOperations` to a type, computed from what is already loaded.
 * @param operations those whose input names an entity of the type; an operation that creates one belongs to its parent. Each
 * reads no more than the files have.
 * @param isAbout whether an operation applies to a row, if not all apply to each
 */
export function availableOperationsOn<Row extends object>(
  type: ClassType<object>,
  operations: readonly { readonly name: string; readonly policy: Policy }[],
  filesOf: (row: Row, context: Context) => ThingFiles,
  isAbout: (row: Row, operation: string) => boolean = () => true,
): ClassType<object> {
  @Resolver(() => type)
  class AvailableField {
    @FieldResolver(() => [AvailableOperation], {
      description:
        "The operations on it, and which of them you could carry out now. In lists ask for permission and state alone, and of a few at once where gates stand.",
    })
    async availableOperations(@Root() row: object, @Ctx() context: Context): Promise<readonly Available[]> {
      const files = filesOf(row as Row, context);
      const { file, serviceIds } = await files.slim();
      const about = (operations as readonly OnThing[]).filter(({ name }) => isAbout(row as Row, name));
      return about.map((judged) => ({
        operation: judged.name,
        isPermitted: permit(context.viewer, judged.policy, concernedBy(judged, file, serviceIds)),
        isFromHere: startRefusal(judged, file) === undefined,
        judged,
        files,
      }));
    }
  }
  return AvailableField;
}

/** The fields of an available operation that are resolved only if selected. */
@Resolver(() => AvailableOperation)
export class AvailableOperationResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Why you may not, and whom to ask, or why it cannot start from here; null where neither keeps you.",
  })
  async whyNot(@Root() { judged, isPermitted, files }: Available, @Ctx() context: Context): Promise<string | null> {
    const { file, serviceIds } = await files.slim();
    if (!isPermitted) {
      const concerned = concernedBy(judged, file, serviceIds);
      const refused = await context.authorize(context.database.manager, context.viewer, judged.policy, concerned).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (refused instanceof CordonError) return refused.in(context.language).message;
      if (refused) throw refused;
    }
    const refusal = startRefusal(judged, file, context.operations);
    return refusal ? answeredIn(context.language, refusal).message : null;
  }

  @FieldResolver(() => [GateStanding], {
    description:
      "Its gates, and where each stands. One that goes by what the operation is given, only the attempt can tell.",
  })
  async gates(@Root() { judged, files }: Available, @Ctx() context: Context): Promise<GateStanding[]> {
    const { viewer, now, language } = context;
    const standings = standingsOf(judged, await files.whole(), { viewer, now });
    return standings.map(
      ({ words, ...standing }) => ({ ...standing, message: words?.[language] ?? null }) as GateStanding,
    );
  }
}
