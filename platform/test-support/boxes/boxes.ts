import type { MigrationInterface, QueryRunner } from "typeorm";
import { id, integer, optional, text, time, uuid } from "../../database/tables/columns.js";
import { tablesOf } from "../../database/tables/tables-of.js";

/** The one kind of thing of the small subgraph that the platform is tested with. */
export interface Box {
  readonly id: string;
  readonly version: number;
  readonly state: "CLOSED" | "OPEN";
  readonly label: string;
  readonly weight: number;
  readonly serviceId: string;
  readonly changedAt: Date;
  /** The operation that somebody else has approved for it; null when there is none, or it has been done. */
  readonly approvedFor: string | null;
}

export interface Records {
  readonly Box: Box;
}

export const { Box: boxTable } = tablesOf<Records>({
  Box: {
    id,
    version: integer,
    state: text,
    label: text,
    weight: integer,
    serviceId: uuid,
    changedAt: time,
    approvedFor: optional(text),
  },
});

export class CreateBoxes1767398400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE box (
        id           uuid PRIMARY KEY,
        version      integer NOT NULL,
        state        text NOT NULL,
        label        text NOT NULL,
        weight       integer NOT NULL CHECK (weight < 1000),
        service_id   uuid NOT NULL,
        changed_at   timestamptz NOT NULL,
        approved_for text
      );
      CREATE INDEX box_weight ON box (weight, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error("not needed");
  }
}
