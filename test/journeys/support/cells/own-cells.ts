import type { Cordon } from "../../../../local/samples/player/cordon.js";
import { type Memory, recall } from "../../../../local/samples/player/step.js";
import { rememberPeople } from "../../../../local/samples/player/steps/remember-people.js";
import { succeed } from "../messy-case/acting.js";

interface Team {
  /** Of the team, and of its service. */
  readonly name: "Exchange" | "SharePoint";
  readonly engineer: string;
  readonly onCall: string;
}

export const exchange: Team = { name: "Exchange", engineer: "exchange-engineer", onCall: "exchange-on-call" };
export const sharepoint: Team = { name: "SharePoint", engineer: "sharepoint-engineer", onCall: "sharepoint-on-call" };
export const teams = [exchange, sharepoint] as const;
/** Of the security side, and of no service. */
export const security = "security-analyst";

export const otherThan = (team: Team): Team => (team === exchange ? sharepoint : exchange);

interface Refused {
  /** Who of each team acts. */
  readonly as?: "engineer" | "onCall";
  /** Who else may not, as the cell is of the service side. */
  readonly outsiders?: readonly string[];
  /** The other team reads nothing of it, and is not told that it may not either. */
  readonly isHidden?: boolean;
  /** The teams of the security side that may do it as well. */
  readonly alsoHeldBy?: readonly string[];
}

/** Two teams that hold the same cells, each for its own service. */
export class OwnCells {
  private constructor(
    readonly cordon: Cordon,
    private readonly memory: Memory,
  ) {}

  static async of(cordon: Cordon): Promise<OwnCells> {
    return new OwnCells(cordon, await rememberPeople(cordon));
  }

  readonly serviceOf = ({ name }: Team) => ({ serviceId: recall(this.memory, name) });
  readonly serviceIds = () => teams.map((team) => this.serviceOf(team).serviceId);
  /** What was kept of a team by a name of its own. */
  readonly made = (of: Team, kind: string): string => recall(this.memory, `${kind} of ${of.name}`);
  readonly keep = (of: Team, kind: string, id = ""): void => void this.memory.set(`${kind} of ${of.name}`, id);
  readonly does = (by: string, operation: string, input: object) => succeed(this.cordon, by, operation, input);

  /** Reads one thing by its id: null where there is none for whoever reads. */
  async read<Shown = object | null>(by: string, field: string, selection: string, id: string): Promise<Shown> {
    const query = `query ($id: ID!) { shown: ${field}(id: $id) { ${selection} } }`;
    return (await this.cordon.read<{ shown: Shown }>(by, query, { id })).shown;
  }

  /** Expects that somebody is refused: with the code of an error, or the kind of a result. */
  async refuses(by: string, operation: string, input: object, code = "FORBIDDEN"): Promise<void> {
    const { data, errors } = await this.cordon.attempt(by, operation, input);
    expect({ by, operation, code: errors[0]?.extensions.code ?? data?.result.__typename }).toEqual({
      ...{ by, operation, code },
    });
  }

  /**
   * Each team is refused for the service of the other, and told that it takes the cell and who holds it there; then each does it for its
   * own, and what it has made is kept by the name that is given.
   */
  async eachForItsOwn(
    cell: string,
    operation: string,
    inputFor: (of: Team) => object,
    { as = "engineer", outsiders = [security], isHidden = false, alsoHeldBy = [] }: Refused = {},
    kind = operation,
  ): Promise<void> {
    for (const team of teams) {
      const input = inputFor(team);
      const stranger = otherThan(team)[as];
      if (isHidden) await this.refuses(stranger, operation, input, "NotFound");
      for (const by of isHidden ? outsiders : [stranger, ...outsiders]) {
        const { errors } = await this.cordon.attempt(by, operation, input);
        const { code, responsibilities, holders } = (errors[0]?.extensions ?? {}) as {
          readonly code?: string;
          readonly responsibilities?: readonly string[];
          readonly holders?: readonly { readonly teamName: string }[];
        };
        expect({ by, operation, code, ask: holders?.map(({ teamName }) => teamName).sort() }).toEqual({
          ...{ by, operation, code: "FORBIDDEN", ask: [...alsoHeldBy, team.name].sort() },
        });
        expect(responsibilities).toContain(cell);
      }
    }
    for (const team of teams) this.keep(team, kind, (await this.does(team[as], operation, inputFor(team))).id);
  }
}
