import { WaitBudget } from "../database/wait-budget.js";
import { CordonError } from "../runtime/errors.js";
import { newIdentifier } from "../runtime/identifier.js";
import { faults, openBox, packBox, weighBox } from "../test-support/boxes/box-actions.js";
import type { Box } from "../test-support/boxes/boxes.js";
import { person, type SmallSubgraph, startSmallSubgraph } from "../test-support/boxes/small-subgraph.js";
import { statementsOf } from "../test-support/statements/statements-of.js";
import type { Entity } from "./aggregate.js";
import { verifyChains } from "./audit/verify-chains.js";
import type { Context } from "./context.js";

let boxes: SmallSubgraph;
beforeAll(async () => {
  boxes = await startSmallSubgraph("action");
});
afterAll(() => boxes.stop());
afterEach(() => {
  delete faults.decide;
  delete faults.save;
  delete faults.event;
});
beforeEach(() => boxes.clear());

const stranger = person("eve", []);
const pack = (label = "books", weight = 10, request: Partial<Context> = {}) =>
  packBox.perform({ label, weight }, boxes.context(request)) as Promise<Box>;
const auditEntries = () =>
  boxes.database.query<Record<string, unknown>[]>("SELECT * FROM audit_entry ORDER BY sequence");

/** Waits for its turn and for locks as long as it takes: how busy the machine is must not decide who is told LOCKED. */
const patient = (): Partial<Context> => ({ waitBudget: new WaitBudget(120_000) });

/** How many rows of each kind there are: what an attempt has left behind. */
async function traces() {
  const tables = ["box", "audit_entry", "outbox_event", "idempotency_key"];
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await boxes.count(table)] as const)));
}

describe("writers that meet", () => {
  test("of fifty who act on one version at once, one wins and forty-nine get VersionConflict", async () => {
    const { id } = await pack();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => weighBox.perform({ boxId: id, expectedVersion: 1 }, boxes.context(patient()))),
    );
    const conflicts = answers.filter((answer) => "__typename" in answer);
    expect(conflicts).toHaveLength(49);
    expect(conflicts[0]).toMatchObject({ __typename: "VersionConflict", expectedVersion: 1, actualVersion: 2 });
    const [box] = await boxes.database.query<Box[]>("SELECT version, weight FROM box");
    expect(box).toEqual({ version: 2, weight: 11 });
    expect(await boxes.count("outbox_event")).toBe(2);
    const { kinds } = await verifyChains(boxes.database);
    expect(kinds).toEqual([expect.objectContaining({ name: "audit", entries: 51 })]);
    expect(kinds[0]?.firstBad).toBeUndefined();
  });

  test("without an expected version, all act one after another", async () => {
    const { id } = await pack();
    await Promise.all(Array.from({ length: 20 }, () => weighBox.perform({ boxId: id }, boxes.context(patient()))));
    const [box] = await boxes.database.query<Box[]>("SELECT version, weight FROM box");
    expect(box).toEqual({ version: 21, weight: 30 });
  });
});

describe("an idempotency key", () => {
  test("a hundred parallel retries make one box and get identical answers, dates included", async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => pack("books", 10, { ...patient(), idempotencyKey: "key-1", now: new Date() })),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.changedAt).toBeInstanceOf(Date);
    expect(answers.at(-1)?.changedAt).toBeInstanceOf(Date);
    expect(await traces()).toEqual({ box: 1, audit_entry: 1, outbox_event: 1, idempotency_key: 1 });
  });

  test("a refusal is remembered and replayed as well", async () => {
    const { id } = await pack("anvil", 500);
    const open = () => openBox.perform({ boxId: id }, boxes.context({ idempotencyKey: "key-1" }));
    const first = await open();
    await boxes.database.query("UPDATE box SET weight = 1");
    expect(await open()).toEqual(first);
    expect(first).toMatchObject({ __typename: "GatesUnmet" });
  });

  test("a refusal that an earlier version remembered is replayed in the form of today", async () => {
    const { id } = await pack("anvil", 500);
    const open = () => openBox.perform({ boxId: id }, boxes.context({ idempotencyKey: "key-1" }));
    await open();
    const refusal = { __typename: "TransitionRefused", machine: "Box", from: "PACKED", to: "OPEN or EMPTY" };
    await boxes.database.query("UPDATE idempotency_key SET answer = $1", [JSON.stringify(refusal)]);
    expect(await open()).toEqual({ ...refusal, to: ["OPEN", "EMPTY"] });
  });

  test("answers with the thing as it stands now, and keeps nothing of what it said", async () => {
    const { id } = await pack("books", 10, { idempotencyKey: "key-1" });
    await boxes.database.query("UPDATE box SET label = 'letters', version = 2");
    expect(await pack("books", 10, { idempotencyKey: "key-1" })).toMatchObject({ id, label: "letters", version: 2 });
    const [remembered] = await boxes.database.query("SELECT answer FROM idempotency_key");
    expect(remembered).toEqual({ answer: { id } });
  });

  test("makes nothing anew that is gone", async () => {
    await pack("books", 10, { idempotencyKey: "key-1" });
    await boxes.database.query("DELETE FROM box");
    expect(await pack("books", 10, { idempotencyKey: "key-1" })).toMatchObject({ __typename: "NotFound" });
    expect(await boxes.count("box")).toBe(0);
  });

  test("shows nothing that the viewer may no longer see", async () => {
    const { id } = await pack();
    const weigh = () => weighBox.perform({ boxId: id }, boxes.context({ idempotencyKey: "key-1" }));
    expect(await weigh()).toMatchObject({ id, version: 2 });
    await boxes.database.query("DELETE FROM box");
    expect(await weigh()).toMatchObject({ __typename: "NotFound", id });
    expect(await traces()).toEqual({ box: 0, audit_entry: 2, outbox_event: 2, idempotency_key: 1 });
  });

  test("is refused with another input, and with another operation", async () => {
    const { id } = await pack("books", 10, { idempotencyKey: "key-1" });
    const refused = expect.objectContaining({ code: "IDEMPOTENCY_KEY_REUSED" });
    await expect(pack("glasses", 10, { idempotencyKey: "key-1" })).rejects.toEqual(refused);
    await expect(openBox.perform({ boxId: id }, boxes.context({ idempotencyKey: "key-1" }))).rejects.toEqual(refused);
    // What was done, and the two refusals.
    expect(await traces()).toEqual({ box: 1, audit_entry: 1 + 2, outbox_event: 1, idempotency_key: 1 });
  });

  test("means the same input whatever the order of its fields", async () => {
    const request = { idempotencyKey: "key-1" };
    const first = await packBox.perform({ label: "books", weight: 10 }, boxes.context(request));
    expect(await packBox.perform({ weight: 10, label: "books" }, boxes.context(request))).toEqual(first);
  });

  test("of one subject does not meet the same key of another", async () => {
    const ada = await pack("books", 10, { idempotencyKey: "key-1" });
    const bob = await pack("books", 10, { idempotencyKey: "key-1", viewer: person("bob") });
    expect(bob.id).not.toBe(ada.id);
  });
});

describe("a fault in the middle", () => {
  const nothing = { box: 0, audit_entry: 0, outbox_event: 0, idempotency_key: 0 };

  test.each(["decide", "save", "event"] as const)(
    "at %s leaves nothing behind, and the key can be used again",
    async (place) => {
      faults[place] = new Error("the disk is on fire");
      await expect(pack("books", 10, { idempotencyKey: "key-1" })).rejects.toThrow("the disk is on fire");
      expect(await traces()).toEqual(nothing);
      delete faults[place];
      await pack("books", 10, { idempotencyKey: "key-1" });
      expect(await traces()).toEqual({ box: 1, audit_entry: 1, outbox_event: 1, idempotency_key: 1 });
    },
  );

  test("in a statement leaves nothing behind", async () => {
    await expect(pack("books", 5_000, { idempotencyKey: "key-1" })).rejects.toThrow("violates check constraint");
    expect(await traces()).toEqual(nothing);
  });

  test("at commit leaves nothing behind", async () => {
    await boxes.database.query(`
      CREATE FUNCTION refuse_commit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no commit'; END $$;
      CREATE CONSTRAINT TRIGGER refuse_commit AFTER INSERT ON box DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION refuse_commit();`);
    const committed = jest.fn();
    try {
      await expect(pack("books", 10, { idempotencyKey: "key-1", committed })).rejects.toThrow("no commit");
    } finally {
      await boxes.database.query("DROP FUNCTION refuse_commit CASCADE");
    }
    expect(await traces()).toEqual(nothing);
    expect(committed).not.toHaveBeenCalled();
  });

  test("that cuts the connection leaves nothing behind, and the next action works", async () => {
    const { id } = await pack();
    const before = await traces();
    await expect(
      weighBox.perform(
        { boxId: id },
        boxes.context({
          idempotencyKey: "key-1",
          authorize: async (transaction) => {
            await transaction.query("SELECT pg_terminate_backend(pg_backend_pid())");
          },
        }),
      ),
    ).rejects.toThrow();
    expect(await traces()).toEqual(before);
    expect(await weighBox.perform({ boxId: id }, boxes.context({ idempotencyKey: "key-1" }))).toMatchObject({
      version: 2,
    });
  });

  test("of input found by the decision leaves nothing behind but its entry in the audit", async () => {
    await expect(pack("books", -1)).rejects.toEqual(expect.objectContaining({ code: "BAD_USER_INPUT" }));
    expect(await traces()).toEqual({ ...nothing, audit_entry: 1 });
    expect(await boxes.count("audit_entry WHERE outcome = 'REFUSED'")).toBe(1);
  });
});

describe("a refusal", () => {
  const cases: readonly [string, () => Promise<object>][] = [
    ["NotFound", async () => ({ boxId: newIdentifier() })],
    ["VersionConflict", async () => ({ boxId: (await pack()).id, expectedVersion: 7 })],
    ["GatesUnmet", async () => ({ boxId: (await pack("?", 500)).id })],
    [
      "TransitionRefused",
      async () => {
        const { id } = await pack();
        await openBox.perform({ boxId: id }, boxes.context());
        return { boxId: id };
      },
    ],
  ];

  test.each(cases)("%s writes its answer and an audit entry REFUSED, and nothing else", async (name, inputOf) => {
    const input = (await inputOf()) as { readonly boxId: string };
    const rows = await boxes.database.query("SELECT * FROM box");
    const before = await traces();
    const committed = jest.fn();
    const answer = await openBox.perform(input, boxes.context({ idempotencyKey: "key-1", committed }));
    expect(answer).toMatchObject({ __typename: name, message: expect.stringMatching(/\w{3}/) });
    expect(await boxes.database.query("SELECT * FROM box")).toEqual(rows);
    expect(await traces()).toEqual({ ...before, audit_entry: Number(before.audit_entry) + 1, idempotency_key: 1 });
    expect((await auditEntries()).at(-1)).toMatchObject({
      action: "openBox",
      outcome: "REFUSED",
      actor: "ada",
      subject_type: "Box",
      subject_id: input.boxId,
      input,
      summary: "message" in answer ? answer.message : "",
    });
  });

  test("names every gate that is not open, each with its words", async () => {
    const { id } = await pack("?", 500);
    expect(await openBox.perform({ boxId: id }, boxes.context())).toEqual({
      __typename: "GatesUnmet",
      message: "Not yet: The box is too heavy. The box has no label.",
      gates: [
        { gate: "LIGHT_ENOUGH", message: "The box is too heavy." },
        { gate: "LABELLED", message: "The box has no label." },
      ],
    });
  });
});

describe("a caller who prefers Korean", () => {
  const inKorean = (request: Parameters<typeof boxes.context>[0] = {}) => boxes.context({ ...request, language: "ko" });

  test.each([
    ["NotFound", async () => ({ boxId: newIdentifier() }), "항목이 없거나 열람할 수 없습니다."],
    ["VersionConflict", async () => ({ boxId: (await pack()).id, expectedVersion: 7 }), "그사이 변경되었습니다(Box: "],
    [
      "GatesUnmet",
      async () => ({ boxId: (await pack("?", 500)).id }),
      "상자가 너무 무겁습니다. 상자에 라벨이 없습니다.",
    ],
    [
      "TransitionRefused",
      async () => {
        const { id } = await pack();
        await openBox.perform({ boxId: id }, boxes.context());
        return { boxId: id };
      },
      "openBox: Box이(가) CLOSED 상태일 때만 할 수 있으며, 현재 상태는 OPEN입니다.",
    ],
  ])("is told of %s in Korean, and the audit trail in English", async (name, inputOf, words) => {
    const input = await inputOf();
    const answer = await openBox.perform(input, inKorean());
    expect(answer).toMatchObject({ __typename: name, message: expect.stringContaining(words) });
    expect((await auditEntries()).at(-1)?.summary).toMatch(/^\w[^가-힣]+$/);
  });

  test("is told so of each gate, and of what was refused to somebody who reads English with the same key", async () => {
    const { id } = await pack("?", 500);
    const request = { idempotencyKey: "key-1" };
    await openBox.perform({ boxId: id }, boxes.context(request));
    expect(await openBox.perform({ boxId: id }, inKorean(request))).toEqual({
      __typename: "GatesUnmet",
      message: "아직 할 수 없습니다. 상자가 너무 무겁습니다. 상자에 라벨이 없습니다.",
      gates: [
        { gate: "LIGHT_ENOUGH", message: "상자가 너무 무겁습니다." },
        { gate: "LABELLED", message: "상자에 라벨이 없습니다." },
      ],
    });
  });

  test("is told so of what is for persons only, and the audit trail in English", async () => {
    const { id } = await pack();
    const program = { ...boxes.context().viewer, kind: "SERVICE_ACCOUNT" } as const;
    const attempt = openBox.perform({ boxId: id }, inKorean({ viewer: program }));
    await expect(attempt).rejects.toMatchObject({
      message: expect.stringMatching(/^프로그램은 이 작업을 할 수 없습니다\./),
      extensions: { code: "FORBIDDEN", actors: ["PERSON"] },
    });
    expect((await auditEntries()).at(-1)?.summary).toMatch(/^A program may not do this\./);
  });

  test("gets in English what was remembered before there were other languages", async () => {
    const { id } = await pack("?", 500);
    const request = { idempotencyKey: "key-1" };
    const answer = await openBox.perform({ boxId: id }, boxes.context(request));
    await boxes.database.query("UPDATE idempotency_key SET answer = $1", [JSON.stringify(answer)]);
    expect(await openBox.perform({ boxId: id }, inKorean(request))).toEqual(answer);
  });
});

describe("a viewer without the responsibility", () => {
  test("is told with facts, is audited, and leaves nothing else behind", async () => {
    const { id } = await pack();
    const before = await traces();
    const attempt = openBox.perform({ boxId: id }, boxes.context({ viewer: stranger, idempotencyKey: "key-1" }));
    await expect(attempt).rejects.toEqual(
      expect.objectContaining({ extensions: { code: "FORBIDDEN", responsibilities: ["OPEN_BOXES"] } }),
    );
    await expect(attempt).rejects.toBeInstanceOf(CordonError);
    expect(await traces()).toEqual({ ...before, audit_entry: 2 });
    expect((await auditEntries()).at(-1)).toMatchObject({
      outcome: "FORBIDDEN",
      actor: "eve",
      action: "openBox",
      subject_type: "Box",
      subject_id: id,
      input: { boxId: id },
    });
  });
});

describe("the order of the checks", () => {
  const wrongInEveryWay = async () => {
    const { id } = await pack("?", 500);
    await boxes.database.query("UPDATE box SET state = 'OPEN'");
    return id;
  };

  test("not found comes before forbidden, so that nobody learns what exists", async () => {
    const answer = await openBox.perform({ boxId: newIdentifier() }, boxes.context({ viewer: stranger }));
    expect(answer).toMatchObject({ __typename: "NotFound" });
  });

  test("forbidden comes before the version", async () => {
    const input = { boxId: await wrongInEveryWay(), expectedVersion: 9 };
    await expect(openBox.perform(input, boxes.context({ viewer: stranger }))).rejects.toThrow("You may not do this");
  });

  test("the version comes before the transition, and the transition before the gates", async () => {
    const boxId = await wrongInEveryWay();
    const typeOf = async (input: { boxId: string; expectedVersion?: number }) =>
      ((await openBox.perform(input, boxes.context())) as { __typename?: string }).__typename;
    expect(await typeOf({ boxId, expectedVersion: 9 })).toBe("VersionConflict");
    expect(await typeOf({ boxId, expectedVersion: 1 })).toBe("TransitionRefused");
    await boxes.database.query("UPDATE box SET state = 'CLOSED'");
    expect(await typeOf({ boxId, expectedVersion: 1 })).toBe("GatesUnmet");
  });
});

describe("what an action leaves behind", () => {
  test("the audit entry says who did what to which version, when and under which request", async () => {
    const now = new Date("2026-03-04T05:06:07.089Z");
    const { id } = await pack("books", 10, { now, requestId: "request-77" });
    expect(await auditEntries()).toEqual([
      expect.objectContaining({
        sequence: "1",
        recorded_at: now,
        actor: "ada",
        actor_name: "ADA",
        action: "packBox",
        outcome: "ACCEPTED",
        subject_type: "Box",
        subject_id: id,
        version: 1,
        request_id: "request-77",
        input: { label: "books", weight: 10 },
        summary: "Packed the box books.",
      }),
    ]);
  });

  test("the event carries the thing as it is now, its operation, its subject and the time", async () => {
    const now = new Date("2026-03-04T05:06:07.089Z");
    const { id } = await pack();
    await weighBox.perform({ boxId: id }, boxes.context({ now }));
    const events = await boxes.database.query<object[]>("SELECT * FROM outbox_event ORDER BY sequence");
    expect(events.at(-1)).toMatchObject({
      type: "dev.cordon.box.changed",
      subject: id,
      time: now,
      data: { id, version: 2, weight: 11, operation: "weighBox", changedAt: now.toISOString() },
    });
  });

  test("all of it is one transaction, and the caller hears of it after the commit", async () => {
    const { id } = await pack();
    let seenByOthers = -1;
    const context = boxes.context({
      idempotencyKey: "key-1",
      committed: () => {
        seenByOthers += 1;
      },
    });
    const sent = await statementsOf(boxes.database, () => weighBox.perform({ boxId: id }, context));
    const statements = sent.map(({ sql }) => sql.trim().split(/\s/, 1)[0]);
    expect(statements.filter((word) => word === "START")).toHaveLength(1);
    expect(statements.filter((word) => word === "COMMIT")).toHaveLength(1);
    expect(statements[0]).toBe("START");
    expect(statements.at(-1)).toBe("COMMIT");
    // Claim, load, update, read, event, answer, audit entry.
    expect(statements.slice(1, -1)).toHaveLength(7);
    expect(seenByOthers).toBe(0);
  });

  test("what the request had read before is read anew after it", async () => {
    const context = boxes.context();
    context.loaders.set("boxes", undefined as never);
    await packBox.perform({ label: "books", weight: 1 }, context);
    expect(context.loaders.size).toBe(0);
  });

  test("the answer is the stored row", async () => {
    const answer: Entity = await pack();
    const [row] = await boxes.database.query<Box[]>("SELECT id, version FROM box");
    expect({ id: answer.id, version: answer.version }).toEqual(row);
  });
});
