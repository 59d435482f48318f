import { EntitySchema, type MigrationInterface, type QueryRunner } from "typeorm";

/** The one kind of thing of the small subgraph that the platform is tested with. */
export interface Box {
  readonly id: string;
  readonly version: number;
  readonly state: "CLOSED" | "OPEN";
  readonly label: string;
  readonly weight: number;
  readonly serviceId: string;
  readonly changedAt: Date;
}

export interface Records {
  readonly Box: Box;
}

export const boxTable = new EntitySchema<Box>({
  name: "Box",
  tableName: "box",
  columns: {
    id: { type: "uuid", primary: true },
    version: { type: "int" },
    state: { type: "text" },
    label: { type: "text" },
    weight: { type: "int" },
    serviceId: { type: "uuid" },
    changedAt: { type: "timestamptz" },
  },
});

export class CreateBoxes1767398400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE box (
        id         uuid PRIMARY KEY,
        version    integer NOT NULL,
        state      text NOT NULL,
        label      text NOT NULL,
        weight     integer NOT NULL CHECK (weight < 1000),
        service_id uuid NOT NULL,
        changed_at timestamptz NOT NULL
      );
      CREATE INDEX box_weight ON box (weight, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error("not needed");
  }
}
