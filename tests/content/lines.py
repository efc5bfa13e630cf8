# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of shipped content share: reading JSON Lines and telling the two Chinese scripts apart."""
import json
import re

MOST_BYTES = 900_000
PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
BLANK = re.compile(r"\[\[[^\[\]]+\]\]")
# Pairs simplified, traditional; only characters that belong to one script alone.
PAIRS = (
    "这這为為说說请請问問谢謝话話们們还還没沒对對时時间間过過发發开開关關电電网網线線号號码碼单單户戶业業务務机機宽寬带帶额額费費资資账賬续續约約订訂货貨换換维維师師应應该該东東车車书書长長门門见見觉覺现現"
    "实實报報办辦处處录錄复複认認识識让讓设設试試译譯详詳语語误誤调調谁誰论論议議记記许許证證评評诉訴词詞询詢读讀课課贵貴买買卖賣质質购購贴貼赔賠转轉软軟轻輕较較输輸达達运運进進远遠连連迟遲适適选選递遞邮郵"
    "钟鐘钱錢错錯锁鎖键鍵镇鎮队隊阳陽际際陆陸险險随隨难難离離雾霧须須顺順预預领領频頻题題顾顧风風飞飛饭飯馆館马馬验驗鱼魚鸟鳥龙龍万萬与與专專严嚴个個临臨义義乐樂乡鄉亏虧亲親仅僅从從仓倉价價优優会會传傳伤傷"
    "体體侧側储儲儿兒兴興内內写寫农農决決况況净淨凉涼减減则則刚剛创創剧劇劳勞动動励勵医醫华華协協卫衛厂廠历歷压壓厅廳参參双雙变變听聽启啟员員响響团團园園围圍国國图圖圆圓场場块塊坏壞声聲备備头頭夹夾奖獎妈媽"
    "学學宝寶审審宪憲寻尋导導将將尽盡层層岁歲岛島币幣帮幫广廣库庫庆慶张張强強归歸当當彻徹怀懷态態总總恶惡悬懸惊驚惯慣执執扩擴扫掃护護拟擬择擇损損摄攝数數断斷旧舊显顯权權条條来來极極构構标標栏欄树樹样樣档檔"
    "检檢楼樓欢歡残殘毕畢气氣汇匯汉漢沟溝测測济濟渐漸湿濕满滿灯燈灵靈点點热熱烧燒爱愛环環疗療监監盖蓋盘盤确確础礎种種积積称稱稳穩穷窮竞競笔筆签簽简簡类類级級红紅纪紀纯純纸紙细細终終绍紹经經结結给給络絡绝絕"
    "统統继繼绩績绿綠编編缆纜缴繳罚罰职職联聯聪聰胜勝脑腦脚腳节節芦蘆苏蘇药藥获獲虑慮虽雖补補装裝规規视視览覽触觸吗嗎么麼绑綁闹鬧闭閉闪閃阶階陈陳颜顏钥鑰锅鍋银銀铁鐵链鏈销銷铃鈴饮飲饿餓谅諒诚誠谈談诺諾赶趕"
    "踪蹤轮輪载載辆輛辞辭边邊迁遷逻邏遗遺郑鄭释釋阅閱静靜韩韓页頁项項颗顆饰飾驾駕骗騙鲜鮮麦麥黄黃齐齊齿齒龄齡愿願恼惱悦悅扰擾抢搶拥擁拦攔挡擋捡撿摆擺携攜晓曉暂暫杂雜栋棟桥橋梦夢汤湯洁潔浓濃润潤涨漲渗滲滤濾"
    "潜潛灭滅炉爐烂爛烦煩牵牽独獨狭狹猫貓画畫畅暢疯瘋盐鹽砖磚碍礙粮糧纠糾纳納纷紛练練组組织織绕繞绘繪绳繩综綜缓緩缝縫缩縮罗羅肤膚脱脫腾騰艺藝荐薦荣榮营營蓝藍虫蟲袭襲裤褲誉譽"
)
SIMPLIFIED, TRADITIONAL = set(PAIRS[::2]), set(PAIRS[1::2])


class Faults(list):
    """Collects what is wrong, so that one run names everything."""

    def need(self, holds, where, what):
        if not holds:
            self.append(f"{where}: {what}")


def read(folder, name, keys, faults, optional=()):
    """The rows of a file; each must have exactly these keys (and may have the optional ones)."""
    path = folder / name
    data = path.read_bytes()
    faults.need(len(data) < MOST_BYTES, name, f"{len(data)} bytes are too many for one file")
    faults.need(data.endswith(b"\n") and b"\r" not in data, name, "lines end with a single LF")
    rows = []
    for number, line in enumerate(data.decode("utf-8").splitlines(), 1):
        row = json.loads(line)
        missing, unknown = set(keys) - set(row), set(row) - set(keys) - set(optional)
        faults.need(not missing and not unknown, f"{name}:{number}", f"missing {missing}, unknown {unknown}")
        rows.append(row)
    return rows


def need_unique(values, where, faults):
    seen = set()
    for value in values:
        faults.need(value not in seen, where, f"twice: {value}")
        seen.add(value)


def need_script(text, script, where, faults):
    """zh_CN text has no traditional character, zh_TW text no simplified one."""
    wrong = sorted(set(text) & (TRADITIONAL if script == "zh_CN" else SIMPLIFIED))
    faults.need(not wrong, where, f"{''.join(wrong)} does not belong into {script}: {text[:40]}")


def need_clean(text, where, faults):
    """No stray spaces, tabs or half-width punctuation between Chinese characters."""
    faults.need(text == text.strip() and "\t" not in text and "  " not in text, where, f"stray space: {text[:40]}")
    faults.need(not re.search(r"[\u4e00-\u9fff][,;?!:][\u4e00-\u9fff]", text), where, f"half-width sign: {text[:40]}")
