import type { ExecutionResult } from "graphql";
import type { DataSource } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import { openDatabase } from "../../../platform/database/database.js";
import { WaitBudget } from "../../../platform/database/wait-budget.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { createLog } from "../../../platform/runtime/log.js";
import { answer } from "../../../platform/test-support/answer.js";
import { patientUrl } from "../../../platform/test-support/patient-url.js";
import { sharedSchema } from "../../../platform/test-support/shared-schema.js";
import { createTestDatabase, type TestTemplate } from "../../../test/support/test-database.js";
import { authorizeByDirectory } from "../../access/directory/directory.js";
import type { TeamFunction } from "../../response-model/process/team-functions.js";
import { schema as definition } from "../graphql/schema.js";
import { database as databaseDefinition } from "../store/database.js";

/** The exercises subgraph on a database of its own, without its HTTP server. */
export interface ExercisesRoom {
  readonly database: DataSource;
  /** Asks as the gateway does for a viewer; the whole answer, errors and all. */
  ask(viewer: Viewer, document: string, variables?: object): Promise<ExecutionResult>;
  close(): Promise<void>;
}

const openDatabaseAt = (url: string) =>
  openDatabase({ ...databaseDefinition, setting: "DATABASE_URL_EXERCISES" }, patientUrl(url));

const template: TestTemplate = {
  name: "exercises",
  fill: async (url) => (await openDatabaseAt(url)).destroy(),
};

export async function openExercisesRoom(name: string): Promise<ExercisesRoom> {
  const testDatabase = await createTestDatabase(name, template);
  const database = await openDatabaseAt(testDatabase.url);
  const { schema } = await sharedSchema(definition);
  const log = createLog("exercises", "fatal");
  return {
    database,
    ask: async (viewer, source, variables) => {
      const contextValue: Context = {
        viewer,
        requestId: "request",
        idempotencyKey: undefined,
        language: "en",
        waitBudget: new WaitBudget(120_000),
        database,
        authorize: authorizeByDirectory,
        log,
        now: new Date(),
        committed: () => undefined,
        loaders: new Map(),
      };
      const result = await answer({ schema, source, variableValues: { ...variables }, contextValue });
      return JSON.parse(JSON.stringify(result)) as ExecutionResult;
    },
    close: async () => {
      await database.destroy();
      await testDatabase.drop();
    },
  };
}

/** A fixed id with a number at its end. */
const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;

const person = (number: number, name: string, ...functions: readonly TeamFunction[]): Viewer => ({
  subject: name.toLowerCase(),
  kind: "PERSON",
  personId: idOf(number),
  name,
  memberships: functions.map((teamFunction, index) => ({
    teamId: idOf(number * 10 + index),
    teamName: teamFunction,
    function: teamFunction,
    responsibilities: [],
    serviceIds: [],
  })),
});

/** Who asks in the tests. */
export const people = {
  responder: person(1, "Responder", "SECURITY_RESPONSE"),
  engineer: person(2, "Engineer", "SERVICE"),
  visitor: person(3, "Visitor"),
} as const;
