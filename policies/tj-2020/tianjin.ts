/** 天津市的区划代码，各条共用。 */
export const TIANJIN = "120000";
