import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

const controls = [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }] as const;

/** The gates of the analyses that a service team makes of its service. */
export const serviceAnalysisGates = {
  ANALYSIS_PERIOD_FREE: {
    title: "Period not yet analysed",
    description:
      "No other analysis of the service of the same kind of period overlaps: each day is counted once (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      OVERLAPS: {
        en: "There is an analysis of this service from {from} until {until} already. Amend it with amendServiceAnalysis once it is published, or go on with its draft.",
        ko: "이 서비스에는 이미 {from}부터 {until}까지의 분석이 있습니다. 게시된 분석이면 amendServiceAnalysis로 수정하고, 초안이면 그 초안을 계속 작성하십시오.",
      },
    },
  },
  ANALYSIS_PERIOD_OVER: {
    title: "Period over",
    description:
      "The period of the analysis is over, so that its trends are those of the whole period (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      RUNNING: {
        en: "The period ends at {until}. Publish the analysis after that.",
        ko: "분석 기간은 {until}에 끝납니다. 그 이후에 게시하십시오.",
      },
    },
  },
  ANALYSIS_WRITTEN: {
    title: "Analysis written",
    description:
      "The analysis says what was found, which logs were looked at, and what follows from it: trends alone are no analysis (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      FINDINGS_MISSING: {
        en: "The findings are missing. Write them with editServiceAnalysis.",
        ko: "발견 사항이 없습니다. editServiceAnalysis로 작성하십시오.",
      },
      CONCLUSIONS_MISSING: {
        en: "The conclusions are missing. Write them with editServiceAnalysis.",
        ko: "결론이 없습니다. editServiceAnalysis로 작성하십시오.",
      },
      LOGS_MISSING: {
        en: "No log source is named that was looked at. Name them with editServiceAnalysis.",
        ko: "조사한 로그 원본이 없습니다. editServiceAnalysis로 기록하십시오.",
      },
    },
  },
  LOG_NAMED: {
    title: "Log named",
    description:
      "A person of the team has said that the log is looked at: a program hands in its days, and decides nothing (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      NOT_NAMED: {
        en: 'The analysis names no log "{log}". Somebody of the team names it with editServiceAnalysis.',
        ko: "분석에 “{log}” 로그가 없습니다. 팀원이 editServiceAnalysis로 이 로그를 기록해야 합니다.",
      },
    },
  },
  LOG_DAYS_OF_ANALYSIS: {
    title: "Days of the analysis",
    description:
      "The days of a log are of the period of the analysis, and with those that it has not too many to be read (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      OUTSIDE: {
        en: "The analysis is of {from} until {until}, and {days} is not within that. Hand it in for the analysis of its own period.",
        ko: "분석 기간은 {from}부터 {until}까지이며 {days}은(는) 이 기간에 속하지 않습니다. 해당 기간의 분석에 제출하십시오.",
      },
      TOO_MANY: {
        en: "The logs of the analysis would have {count} days between them; at most {most} are kept. Name fewer logs by their days.",
        ko: "분석의 로그가 모두 {count}일치가 되는데 최대 {most}일치까지만 저장됩니다. 일별로 기록하는 로그의 수를 줄이십시오.",
      },
    },
  },
  ANALYSIS_NOT_BEING_AMENDED: {
    title: "Analysis not being amended",
    description:
      "There is no draft yet that amends the analysis: one version at a time is written (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls,
    refusals: {
      DRAFTED: {
        en: "A draft that amends this analysis has been there since {at}. Go on with that, or give it up with discardServiceAnalysis.",
        ko: "이 분석을 수정하는 초안이 {at}부터 이미 있습니다. 그 초안을 계속 작성하거나 discardServiceAnalysis로 폐기하십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
