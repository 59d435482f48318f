import { useState } from "react";
import type { Costs } from "../api/costs.js";
import { IncidentsChart } from "../charts/incidents-chart.js";
import { ResponseTimes } from "../charts/response-times.js";
import { CasePanel } from "../incidents/case-panel.js";
import { IncidentList } from "../incidents/incident-list.js";
import { SearchField } from "../search/search-field.js";
import { BoardTiles } from "../tiles/board-tiles.js";
import { PageFooter } from "./page-footer.js";
import { PageHeader } from "./page-header.js";

interface Properties {
  readonly onSignOut: () => void;
  readonly costs: Costs;
}

export function DashboardPage({ onSignOut, costs }: Properties) {
  const [openId, setOpenId] = useState<string>();
  return (
    <>
      <PageHeader onSignOut={onSignOut} />
      <main className="board">
        <h1 className="unseen">Incident dashboard</h1>
        <SearchField onOpen={setOpenId} />
        <BoardTiles />
        <div className="charts">
          <IncidentsChart />
          <ResponseTimes />
        </div>
        <IncidentList onOpen={setOpenId} />
      </main>
      <PageFooter costs={costs} />
      {openId && <CasePanel key={openId} id={openId} onClose={() => setOpenId(undefined)} />}
    </>
  );
}
