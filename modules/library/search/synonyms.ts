/** Words that people use for one thing: whoever types one means the others too. */

/** Groups of equals; the first is the word of the documents. */
export const synonymGroups: readonly (readonly string[])[] = [
  ["档案", "人事档案", "干部档案", "个人档案"],
  ["档案转递", "转档", "调档", "转递档案"],
  ["存档", "档案存放", "托管档案", "档案托管"],
  ["落户", "户籍", "户口", "入户", "迁户"],
  ["积分落户", "居住证积分"],
  ["社会保险", "社保", "五险"],
  ["养老保险", "养老", "养老金"],
  ["医疗保险", "医保"],
  ["失业保险", "失保", "失业金"],
  ["异地就医", "异地结算", "异地直接结算", "跨省就医"],
  ["职称", "职称评审", "评职称"],
  ["高级职称", "副高", "正高"],
  ["技能等级", "职业技能等级", "技能证书", "技工等级"],
  ["首席技师", "特级技师"],
  ["高校毕业生", "大学生", "应届生", "毕业生"],
  ["随迁子女", "外来务工子女", "农民工子女"],
  ["农业转移人口", "农民工", "进城务工人员", "外来务工"],
  ["常住人口", "常住居民"],
  ["公共租赁住房", "公租房", "廉租房"],
  ["人才公寓", "人才住房"],
  ["公益性岗位", "公益岗"],
  ["就业困难人员", "就业困难", "4050人员"],
  ["零就业家庭", "无人就业家庭"],
  ["最低生活保障", "低保"],
  ["特困人员", "五保", "五保户"],
  ["留守儿童", "留守孩子"],
  ["事实无人抚养儿童", "事实孤儿"],
  ["事业单位", "事业编", "编制内"],
  ["公务员", "机关人员", "体制内"],
  ["公开招聘", "招考", "招录", "考编"],
  ["三支一扶", "基层服务项目", "西部计划", "特岗教师", "大学生村官"],
  ["艰苦边远地区", "边远地区", "艰苦地区"],
  ["津贴", "补贴", "补助"],
  ["乡镇工作补贴", "乡镇补贴"],
  ["创业担保贷款", "创业贷款", "小额担保贷款"],
  ["科技成果转化", "成果转化"],
  ["劳动模范", "劳模"],
  ["灵活就业", "零工", "灵工", "非全日制"],
  ["返贫", "防返贫", "脱贫"],
  ["营商环境", "放管服"],
  ["人力资源社会保障局", "人社局", "人力社保局"],
  ["就业歧视", "公平就业", "平等就业"],
  ["退役军人", "转业军人", "退伍军人"],
  ["村干部", "村社干部", "社区干部"],
  ["退休", "离退休"],
];

const groupsByWord = new Map<string, Set<string>>();
for (const group of synonymGroups)
  for (const word of group) {
    const known = groupsByWord.get(word) ?? new Set<string>();
    for (const other of group) if (other !== word) known.add(other);
    groupsByWord.set(word, known);
  }

/** Other words for a word; none where it stands alone. */
export const synonymsOf = (word: string): readonly string[] => [...(groupsByWord.get(word) ?? [])];

export const synonymWords: readonly string[] = [...groupsByWord.keys()];
