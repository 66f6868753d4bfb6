/** What every screen is made of: words, client, components, modes. */
/// <reference path="./css.d.ts" />
export { type Account, type AccountState, endSession, useAccount } from "./account.ts";
export { type Change, queries, type Reading, useCall, useChange, useRefresh } from "./calls.ts";
export { addressOf, call, download, newKey, pathTo, type Sent, ServiceProblem, saveFile } from "./client.ts";
export {
  currentModes,
  kioskNeedsCode,
  leavesKiosk,
  type Modes,
  setElder,
  setKiosk,
  showModes,
  useModes,
} from "./modes.ts";
export {
  type Going,
  Link,
  type LinkProps,
  type Search,
  useBack,
  useNavigate,
  useParams,
  usePath,
  useSearch,
  useSetSearch,
} from "./navigation.tsx";
export { Actions, Button, type ButtonProps, LinkButton, type Weight } from "./parts/buttons.tsx";
export { Chart, type ChartProps } from "./parts/chart.tsx";
export type { ChartOption } from "./parts/chart-option.ts";
export { ChoiceField, MultiChoiceField, Switch, type Truth, TruthField } from "./parts/choices.tsx";
export { classes } from "./parts/class-names.ts";
export { Dialog, type DialogProps } from "./parts/dialog.tsx";
export { type ControlProps, Field, type FieldFrame, FieldGroup } from "./parts/field.tsx";
export { type Choice, DateField, FileField, NumberField, readNumber, SelectField, TextField } from "./parts/fields.tsx";
export {
  type Column,
  type Definition,
  DefinitionList,
  type Moment,
  Table,
  type TableProps,
  Timeline,
} from "./parts/lists.tsx";
export { announce, Messages, toast } from "./parts/messages.tsx";
export { type Crumb, Page, type PageProps, Section, type SectionProps, usePageTitle } from "./parts/page.tsx";
export { ProblemNote, type ProblemNoteProps } from "./parts/problem-note.tsx";
export {
  Badge,
  Card,
  type CardProps,
  Disclosure,
  Empty,
  Grid,
  Hidden,
  Loading,
  Notice,
  type NoticeProps,
  Progress,
  type ProgressProps,
  type Tone,
} from "./parts/surfaces.tsx";
export { type Tab, Tabs, type TabsProps } from "./parts/tabs.tsx";
export type * from "./screen-route.ts";
export { createStore, type Store, useStore } from "./store.ts";
export { onWipe, wipe } from "./wipe.ts";
export { currentLang, type Lang, type Speaker, setLang, speak, useWords, type Wording, type Words } from "./words.ts";
