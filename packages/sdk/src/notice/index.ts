export { firstNotices, type NoticeDocument, noticeOf } from "./notice-of.ts";
