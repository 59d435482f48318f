import { tables as ofIncidents } from "../../subgraphs/incidents/store/tables.js";
import { tables as ofLessons } from "../../subgraphs/lessons/store/tables.js";
import { machines } from "../../subgraphs/response-model/machines/machines.js";
import { tables as ofTeams } from "../../subgraphs/teams/store/tables.js";

/** Columns that hold a state no policy moves: each says why it need not. */
const elsewhere: Readonly<Record<string, string>> = {
  "AlertHistoryEntry.fromState": "From where an alert once went, which stays; the machine is Alert.",
  "AlertHistoryEntry.toState": "Where an alert once went, which stays; the machine is Alert.",
  "BriefingAnswer.state": "What was answered at a time, which stays; the machine is BriefingAcknowledgement.",
  "Incident.reviewState": "What lessons has told of the review; the machine is Review, and lessons moves it.",
  "Review.incidentState": "What incidents has told of the incident; the machine is Incident, and incidents moves it.",
  "VulnerabilityRevision.state": "What was published at a time, which stays; the machine is Vulnerability.",
};

/** The machine that a column is of, where its name is not that of its table. */
const machineOf: Readonly<Record<string, string>> = { "Incident.determination": "Determination" };

const columns = [ofIncidents, ofLessons, ofTeams]
  .flatMap((tables) => Object.entries(tables))
  .flatMap(([table, { options }]) =>
    Object.keys(options.columns)
      .filter((column) => /(^s|S)tate$|^determination$/.test(column))
      .map((column) => ({ table, column, name: `${table}.${column}` })),
  );

test("Every column that holds a state is that of a machine, whose moves the policies declare and the tests watch", () => {
  const isOfMachine = ({ table, column, name }: (typeof columns)[number]) =>
    (machineOf[name] ?? (column === "state" ? table : "")) in machines;
  const [own, others] = [columns.filter(isOfMachine), columns.filter((one) => !isOfMachine(one))];
  expect(others.map(({ name }) => name).sort()).toEqual(Object.keys(elsewhere).sort());
  expect(own.map(({ table, name }) => machineOf[name] ?? table).sort()).toEqual(Object.keys(machines).sort());
});
