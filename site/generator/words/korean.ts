import { koreanHistory } from "./korean-history.js";
import { koreanProcessPages } from "./korean-process-pages.js";
import { koreanReference } from "./korean-reference.js";
import type { PageWords } from "./page-words.js";

export const korean: PageWords = {
  reference: koreanReference,
  ...koreanProcessPages,
  history: koreanHistory,
  proof: "공개된 스키마에서 생성됨, SHA-256",
  overview: {
    title: "보안 인시던트 대응 프로세스",
    description: "보안 인시던트 대응에서 누가 언제 무엇을 하며, 그 전에 무엇을 확인하는지 설명합니다.",
    introduction: [
      "서로 다른 팀이 각자의 서비스를 운영하면서 보안 인시던트에는 함께 대응합니다. 이 사이트는 그 방법을 설명합니다. " +
        "대응이 거치는 단계, 단계마다 누가 무엇을 책임지는지, 그리고 조치에 앞서 충족해야 할 조건을 볼 수 있습니다.",
      "아래의 모든 책임과 전제 조건, 작업은 스키마에서 읽어 온 것이며, 스키마는 시스템이 판단할 때 쓰는 선언에서 그대로 " +
        "출력됩니다. 같은 내용을 수작업으로 다시 작성하지 않습니다. 선언 외에 시스템이 확인하는 것은 규정 준수 및 감사 담당자를 위한 " +
        "안내에 밝혀 두었습니다.",
    ],
    audiences: {
      title: "대상별 안내",
      pages: [
        [
          "responder",
          { title: "대응 담당자를 위한 안내", text: "인시던트의 현재 상태, 할 수 있는 일, 거부되는 이유." },
        ],
        [
          "service-team",
          { title: "서비스 팀을 위한 안내", text: "평상시, 인시던트 중, 대응이 끝난 뒤에 서비스 팀이 맡는 일." },
        ],
        [
          "compliance",
          { title: "규정 준수 및 감사 담당자를 위한 안내", text: "읽는 방법, 검증하는 방법, 내려받을 수 있는 자료." },
        ],
        [
          "dashboard-developer",
          { title: "대시보드 개발자를 위한 안내", text: "프로그램에서 게이트웨이를 호출하는 방법." },
        ],
      ],
    },
    phases: "단계",
    phasesIntroduction:
      "대응은 다음 단계를 거칩니다. 격리, 제거, 복구에서 분석으로 되돌아가는 것도 프로세스의 일부입니다.",
    model: "대응 모델",
    modelIntroduction: (cells, activities, sides, operations) =>
      `${activities}개 활동에 걸친 ${cells}개의 책임 항목을 ${sides}개 주체가 나누어 맡습니다. ` +
      `${operations}개의 작업이 이를 적용합니다.`,
    toMatrix: "책임 매트릭스",
    toOperations: "작업: 누가 언제 무엇을 할 수 있는가",
    functions: "팀 기능",
    proofTitle: "이 사이트를 확인하는 방법",
    proofText:
      "아래 값은 구성된 스키마의 SHA-256 해시입니다. 같은 버전의 체크아웃은 같은 해시를 가지므로 " +
      "`sha256sum gateway/supergraph.graphql`의 결과와 비교할 수 있습니다.",
  },
  matrix: {
    title: "책임 매트릭스",
    description: "대응 활동별 책임 항목과 주체, 각 책임 항목이 적용되는 작업.",
    introduction:
      "대응 활동마다 두 주체가 있습니다. 책임은 곧 권한입니다. 책임 항목이 명시된 작업은 그중 하나를 해당 서비스에 대해 맡은 " +
      "팀의 구성원이나, 작업에 함께 명시된 팀 기능을 가진 팀의 구성원만 실행할 수 있습니다. 리드 역할을 수락한 사람만 " +
      "실행할 수 있는 경우처럼 조건이 더 있으면 해당 작업에 함께 적었습니다. 책임 항목을 선택하면 이를 적용하는 " +
      "작업을 볼 수 있습니다.",
    activity: "활동",
    emptyPlace: "책임 없음",
    enforcedBy: (operations) => `이 책임 항목이 적용되는 작업 ${operations}개`,
    notEnforced: "아직 스키마에 이 책임 항목을 요구하는 작업이 없습니다.",
    functions: "자문 팀 기능",
    functionsIntroduction:
      "일부 작업은 매트릭스의 책임이 아니라 팀 기능에 속합니다. 모든 팀은 정확히 하나의 기능을 가집니다.",
    functionWithoutOperations: "이 기능만을 요구하는 작업은 없습니다. 구성원은 매트릭스의 책임에 따라 참여합니다.",
    openToAll: "기능과 관계없이 모든 팀이 실행할 수 있는 작업",
  },
  operations: {
    title: "작업",
    description: "기록을 변경하는 모든 작업과 실행 주체, 단계, 전제 조건.",
    introduction:
      "사람과 프로그램은 다음 작업으로만 기록을 변경할 수 있습니다. 각 작업은 해당하는 첫 단계에 실려 있습니다. 인시던트마다 " +
      "달라지는 조건은 모두 작업에 선언되어 있습니다. 실행 주체, 상태, 전제 조건, 승인이 여기에 해당합니다. 그 밖에 스스로 모순되는 입력도 거부됩니다.",
    noPhase: "모든 단계",
    noPhaseDescription: "특정 단계에 속하지 않는 작업입니다.",
    none: "아직 이 단계에 속하는 작업이 없습니다.",
    alsoHere: "다른 곳에 설명되어 있으며 이 단계에서도 실행할 수 있는 작업",
    operation: "작업",
  },
  downloads: {
    title: "다운로드 및 검증",
    description: "프로세스를 파일로 내려받고, 운영 중인 시스템이 어떤 프로세스를 실행하는지 확인하는 방법.",
    introduction:
      "이 사이트를 생성한 것과 같은 스키마를 파일로 제공합니다. 파일은 스키마가 바뀔 때만 바뀌며, 어떤 스키마에서 " +
      "생성되었는지를 해시로 밝힙니다.",
    process: "프로세스 모델(JSON)",
    processText:
      "단계, 책임 항목, 팀 기능, 전제 조건, 상태 머신, 작업과 그 실행 주체, 자동 처리, 통지·신고 기한, 통제 항목, 모든 열거형을 " +
      "프로그램에서 바로 쓸 수 있는 데이터로 담았습니다. 형식은 JSON Schema로 정의되어 있습니다.",
    matrix: "책임 매트릭스(CSV)",
    matrixText:
      "책임 항목과 이를 요구하는 작업의 조합마다 한 행씩, 스프레드시트용 표로 제공합니다. 인코딩은 UTF-8입니다.",
    matrixColumns: [
      "활동",
      "주체",
      "책임 항목 코드",
      "책임 항목",
      "작업",
      "내용",
      "조건",
      "단계",
      "전제 조건",
      "직무 분리 대상",
      "승인",
      "상태 전이",
      "통제 항목",
    ],
    oscal: "OSCAL 구성 요소 정의(JSON)",
    oscalText:
      "거버넌스·위험·컴플라이언스(GRC) 도구용입니다. 프로세스가 충족하는 NIST SP 800-53 통제 항목마다 이를 구현하는 작업, " +
      "전제 조건, 기록을 OSCAL 1.0.4 형식으로 담았습니다.",
    schema: "구성된 스키마(GraphQL)",
    schemaText: "게이트웨이가 실행하는 스키마 원문입니다. 이 파일의 SHA-256이 아래의 해시입니다.",
    check: "운영 중인 시스템 확인",
    checkText: [
      "게이트웨이는 자신이 실행하는 스키마의 해시와 모든 작업의 규칙을 알려 줍니다. 같은 버전의 체크아웃에서 다음 명령을 " +
        "실행하면 이를 여기에 공개된 내용과 비교하고 차이를 하나하나 문장으로 알려 줍니다.",
      "게이트웨이가 공개된 스키마를 그대로 실행하면 종료 코드는 0, 그렇지 않으면 1, 게이트웨이에 물어볼 수 없으면 2입니다.",
    ],
  },
  policy: {
    who: "실행 주체",
    actors: "계정 유형",
    anyActor: "제한 없음",
    separate: "직무 분리",
    notBy: "같은 기록에서 다음 작업을 실행한 사람은 실행할 수 없음:",
    approval: "승인",
    approvalFrom: (states) => `${states} 상태에서 필요`,
    approvalFlag: (flag) => `${flag} 표시가 있는 경우`,
    establishes: "충족되는 조건",
    clears: "충족이 취소되는 조건",
    inSentence: (title) => title,
    as: (team, holder) => `${team} 중 ${holder}`,
    asAlone: (holder) => `${holder}만`,
    whileVacant: (who, holder) => `${who}(${holder} 부재 시)`,
    whileIn: (who, states) => `${who}(${states} 상태에서)`,
    whileInAlone: (states) => `${states} 상태에서만`,
    beside: "다른 대상에 함께 적용",
    whileVacantAlone: (holder) => `${holder} 부재 시에만`,
    ofFunction: " 및 같은 팀의 기능 ",
    system: "시스템",
    phase: "단계",
    gates: "전제 조건",
    transition: "상태 전이",
    controls: "통제 항목",
    subgraph: "제공 서브그래프",
    api: "API 레퍼런스",
    everyFunction: "기능과 관계없이 모든 팀",
    nobodyDeclared: "스키마에 실행 주체가 선언되어 있지 않음",
    anyPhase: "모든 단계",
    noGate: "없음",
    noTransition: "없음",
    newOne: "신규",
    noControl: "선언되지 않음",
    or: ", 또는 ",
    orKind: " 또는 ",
    and: ", ",
    cited: (id) => id.replace(/^Art\. (\d+)$/, "제$1조"),
  },
};
