import type { ReferenceWords } from "./reference-words.js";

export const koreanReference: ReferenceWords = {
  index: {
    title: "API 레퍼런스",
    description: "GraphQL 인터페이스의 모든 타입, 필드, 인수, 지시어를 정리한 개발자용 문서.",
    introduction:
      "게이트웨이의 공개 인터페이스 전체를 이를 이용해 개발하는 사람을 위해 정리했습니다. 프로세스에서 누가 무엇을 해야 " +
      "하는지는 프로세스 문서에 있으며, 각 작업에서 프로세스 문서의 해당 위치로 이동할 수 있습니다.",
    rules: "공통 규칙",
    rulesText: [
      "모든 뮤테이션은 `input` 인수 하나를 받고 유니언을 반환합니다. 작업을 실행한 뒤의 기록이거나, 아무것도 실행하지 않은 " +
        "이유를 담은 `Problem`입니다. `__typename`과 `Problem`의 `message`를 요청하면 모든 거부 사유를 알 수 있습니다.",
      "긴 목록은 모두 커넥션입니다. `first`와 `after`로 페이지를 넘기고 `nodes`에서 항목을 읽습니다. 변경될 수 있는 기록에는 " +
        "`version`이 있으며, 이를 `expectedVersion`에 지정하면 다른 사람의 변경을 덮어쓰지 않습니다.",
      "요소의 주소는 종류별 페이지와 스키마 좌표로 이루어집니다. 예를 들면 `/api/objects/Incident#Incident.state`이며, " +
        "스키마가 유지되는 한 바뀌지 않습니다.",
    ],
    content: "내용",
    allTypes: "전체 타입",
    kind: "종류",
    name: "타입",
    schema: "스키마 파일",
  },
  queries: {
    title: "쿼리",
    description: "조회할 수 있는 모든 정보와 그 인수.",
    introduction: "쿼리는 호출자가 열람할 수 있는 것만 반환합니다. 나머지는 빠지거나 null입니다.",
  },
  mutations: {
    title: "뮤테이션",
    description: "기록을 변경하는 모든 작업: 입력, 응답, 그리고 작업에 선언된 규칙.",
    introduction:
      "프로세스의 작업을 게이트웨이가 적용하는 규칙과 함께 알파벳순으로 실었습니다. 단계별 목록과 각 규칙의 의미는 프로세스 " +
      "문서에 있습니다.",
  },
  subscriptions: {
    title: "구독",
    description: "실시간으로 전달받을 수 있는 모든 변경.",
    introduction: "구독하면 대상이 바뀔 때마다 업데이트를 받습니다.",
  },
  objects: {
    title: "객체",
    description: "쿼리와 뮤테이션이 반환하는 기록과 값.",
    introduction: "객체마다 페이지가 있습니다. 목록의 페이지를 나타내는 타입은 목록에 따로 모았습니다.",
  },
  lists: {
    title: "목록",
    description: "커넥션, 엣지, 페이지 정보: 긴 목록을 읽는 방법.",
    introduction:
      "커넥션은 목록의 한 페이지입니다. `nodes`에는 항목이, `edges`에는 커서가 붙은 항목이 있으며, `pageInfo`는 항목이 더 " +
      "있는지 알려 줍니다.",
  },
  abstract: {
    title: "인터페이스와 유니언",
    description: "뮤테이션의 응답처럼 여러 객체 중 하나를 나타내는 타입.",
    introduction: "`__typename`을 요청하고, 각 객체의 필드는 `... on`으로 요청합니다.",
  },
  inputs: {
    title: "입력",
    description: "작업에 필요한 정보와 목록의 필터.",
    introduction: "느낌표가 붙은 필드는 기본값이 없는 한 필수입니다.",
  },
  enums: {
    title: "열거형",
    description: "인터페이스에서 쓰는 정해진 값의 목록과 각 값의 의미.",
    introduction: "같은 용어를 코드가 아닌 이름순으로 정리한 목록은 프로세스의 용어집에 있습니다.",
  },
  scalars: {
    title: "스칼라",
    description: "인터페이스의 단일 값과 그 표기 방법.",
    introduction: "스칼라는 필드가 없는 값입니다.",
  },
  directives: {
    title: "지시어",
    description: "스키마에 지시어로 담긴 규칙과 이름.",
    introduction:
      "프로세스의 규칙은 다음 지시어로 스키마 자체에 선언되어 있습니다. 바로 그 선언이 실행 시점에 누가 언제 작업을 호출할 수 " +
      "있는지를 결정합니다. 지시어는 구성된 스키마에 있으며 인트로스펙션으로는 조회되지 않습니다.",
  },
  kinds: {
    query: "쿼리",
    mutation: "뮤테이션",
    subscription: "구독",
    object: "객체",
    interface: "인터페이스",
    union: "유니언",
    input: "입력",
    enum: "열거형",
    scalar: "스칼라",
  },
  fields: "필드",
  interfaces: "구현하는 인터페이스",
  members: "다음 중 하나",
  implementations: "구현하는 타입",
  usedBy: "사용하는 곳",
  deprecated: "사용 중단 예정",
  locations: "사용 위치",
  repeatable: "여러 번 사용할 수 있음",
  example: "예시: 문서와 변수",
  processLink: "프로세스 문서에서 이 작업 보기",
  noText: "스키마에 설명이 없습니다.",
  bounds: {
    between: (min, max) => `${min}~${max}`,
    atLeast: (min) => `최소 ${min}`,
    atMost: (max) => `최대 ${max}`,
    characters: (span) => `${span}자`,
    items: (span) => `${span}개`,
    unique: "중복 없음",
  },
};
