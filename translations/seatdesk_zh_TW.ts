<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>ActionWords</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>enough attempts to call</source>
        <translation>足夠的回訪次數</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Own proposal</source>
        <translation>處理意見</translation>
    </message>
    <message>
        <source>Solved or not</source>
        <translation>是否解決</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>批示</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>保留意見</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>還缺：%1。</translation>
    </message>
    <message>
        <source>The ticket has moved on meanwhile; look at it again.</source>
        <translation>工單已經流轉，請再看一遍。</translation>
    </message>
    <message>
        <source>That skips a level, which only an emergency may.</source>
        <translation>這樣越級了，只有緊急情況可以。</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>請選擇將來的時間。</translation>
    </message>
    <message>
        <source>Choose a team, a unit, the complaints pool or a person.</source>
        <translation>請選擇班組、部門、投訴池或個人。</translation>
    </message>
    <message>
        <source>Choose another ticket that is still open.</source>
        <translation>請選擇另一張未結的工單。</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>沒有要改的。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>錄單</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>當場辦結…</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>當場辦結</translation>
    </message>
    <message>
        <source>Dispatch…</source>
        <translation>派單…</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派單</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接單</translation>
    </message>
    <message>
        <source>Appoint…</source>
        <translation>預約…</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到場</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到場</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退單…</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退單</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>審核通過</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>審核通過</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>駁回…</translation>
    </message>
    <message>
        <source>Sending back</source>
        <translation>駁回</translation>
    </message>
    <message>
        <source>Callback…</source>
        <translation>回訪…</translation>
    </message>
    <message>
        <source>Callback attempt</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重開…</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>重開</translation>
    </message>
    <message>
        <source>Cancel ticket…</source>
        <translation>撤單…</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>撤單</translation>
    </message>
    <message>
        <source>Urge…</source>
        <translation>催辦…</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>催辦</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>請示…</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>請示</translation>
    </message>
    <message>
        <source>Instruct…</source>
        <translation>批示…</translation>
    </message>
    <message>
        <source>I disagree…</source>
        <translation>保留意見…</translation>
    </message>
    <message>
        <source>File report…</source>
        <translation>補交報告…</translation>
    </message>
    <message>
        <source>Wait for customer…</source>
        <translation>等客戶…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等客戶</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢復計時</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>恢復計時</translation>
    </message>
    <message>
        <source>Promise reply…</source>
        <translation>約定回覆…</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約定回覆</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>答覆客戶</translation>
    </message>
    <message>
        <source>Judge complaint…</source>
        <translation>判定投訴…</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合併…</translation>
    </message>
    <message>
        <source>Unmerge…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>File form…</source>
        <translation>補交聯絡單…</translation>
    </message>
    <message>
        <source>Filing the form</source>
        <translation>補交聯絡單</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>指派…</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Not possible in the state that the ticket is in.</source>
        <translation>工單現在的狀態不能這樣做。</translation>
    </message>
    <message>
        <source>Your roles do not include this for this ticket.</source>
        <translation>你的角色不能對這張工單這樣做。</translation>
    </message>
    <message>
        <source>%1 was not carried out. %2</source>
        <translation>「%1」沒有執行。%2</translation>
    </message>
    <message>
        <source>Your roles do not include it.</source>
        <translation>你的角色沒有這個權限。</translation>
    </message>
    <message>
        <source>The ticket is no longer in your sight.</source>
        <translation>你已看不到這張工單。</translation>
    </message>
    <message>
        <source>Someone has changed the same meanwhile; look at it again.</source>
        <translation>別人同時改了這裡，請再看一遍。</translation>
    </message>
    <message>
        <source>The disk is full; make room, your text is still here.</source>
        <translation>磁碟已滿；請騰出空間，寫的內容還在。</translation>
    </message>
    <message>
        <source>The server cannot be reached; try again later.</source>
        <translation>連不上伺服器，請稍後再試。</translation>
    </message>
    <message>
        <source>The seat&apos;s files could not be used; the log says why.</source>
        <translation>本機檔案無法使用，原因見記錄檔。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>業務代表</translation>
    </message>
    <message>
        <source>Outbound agent</source>
        <translation>外撥員</translation>
    </message>
    <message>
        <source>Outbound manager</source>
        <translation>外撥管理員</translation>
    </message>
    <message>
        <source>Callback agent</source>
        <translation>回訪員</translation>
    </message>
    <message>
        <source>Complaint handler</source>
        <translation>投訴處理員</translation>
    </message>
    <message>
        <source>Complaint manager</source>
        <translation>投訴管理員</translation>
    </message>
    <message>
        <source>Department clerk</source>
        <translation>部門承辦人</translation>
    </message>
    <message>
        <source>Area manager</source>
        <translation>區域服務經理</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>班長</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>品檢員</translation>
    </message>
    <message>
        <source>Knowledge editor</source>
        <translation>採編</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>業務分析</translation>
    </message>
    <message>
        <source>Department director</source>
        <translation>客服部主任</translation>
    </message>
    <message>
        <source>Centre director</source>
        <translation>客服中心主任</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Complaint record</source>
        <translation>投訴記錄表</translation>
    </message>
    <message>
        <source>Service and repair order</source>
        <translation>特約服務/維修工作單</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>工作聯絡單</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>無人接聽</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>號碼有誤</translation>
    </message>
    <message>
        <source>Would not talk</source>
        <translation>拒絕回訪</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation>比原來更差</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Whoever worked on it does not verify the correction.</source>
        <translation>經辦人不能核驗自己的改善。</translation>
    </message>
    <message>
        <source>Not solved when called back</source>
        <translation>回訪時未解決</translation>
    </message>
    <message>
        <source>It is answered as the ticket it belongs to; answer that one first, or end the tie.</source>
        <translation>它的答覆與所屬工單一致；請先答覆那張工單，或解除歸屬。</translation>
    </message>
    <message>
        <source>Belongs to…</source>
        <translation>歸屬於…</translation>
    </message>
    <message>
        <source>Tie to another ticket</source>
        <translation>歸屬另一工單</translation>
    </message>
    <message>
        <source>Belongs to none</source>
        <translation>解除歸屬</translation>
    </message>
    <message>
        <source>End of the tie</source>
        <translation>解除歸屬</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>裁定…</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Not done today…</source>
        <translation>當日未辦結…</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共同負責</translation>
    </message>
    <message>
        <source>Liability…</source>
        <translation>責任認定…</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>責任認定</translation>
    </message>
    <message>
        <source>Not done on its day</source>
        <translation>當日未辦結</translation>
    </message>
    <message>
        <source>Not by your roles.</source>
        <translation>你的角色不能做。</translation>
    </message>
    <message>
        <source>Not in its state.</source>
        <translation>目前狀態不能做。</translation>
    </message>
    <message>
        <source>What was said, tried or written stays; a note can put it right.</source>
        <translation>說過、做過、寫下的不能收回；可以加一則備註更正。</translation>
    </message>
    <message>
        <source>It cannot be taken back; go on with what the ticket offers now.</source>
        <translation>此操作無法復原；請用工單現在可做的操作繼續。</translation>
    </message>
    <message>
        <source>It cannot be taken back by your roles; a lead or the director helps.</source>
        <translation>您的角色無法復原此操作；請找班長或主任。</translation>
    </message>
    <message>
        <source>It cannot be taken back: the ticket went out of your sight; whoever has it sends it back.</source>
        <translation>無法復原：工單已不在您的可見範圍；由現在的承辦方退回。</translation>
    </message>
    <message>
        <source>It cannot be taken back: someone has changed the same meanwhile.</source>
        <translation>無法復原：同一內容已被他人修改。</translation>
    </message>
    <message>
        <source>Whether it can be taken back could not be found out.</source>
        <translation>無法確定此操作能否復原。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Unmerge</source>
        <translation>拆分</translation>
    </message>
</context>
<context>
    <name>ArticleTexts</name>
    <message>
        <source>Valid without an end</source>
        <translation>長期有效</translation>
    </message>
    <message>
        <source>Valid since %1</source>
        <translation>%1 起長期有效</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>Valid %1 to %2</source>
        <translation>有效 %1 至 %2</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <translation>%1 生效</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>%1 已過期</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>資訊庫</translation>
    </message>
    <message>
        <source>Business knowledge</source>
        <translation>業務知識庫</translation>
    </message>
    <message>
        <source>Encyclopaedia</source>
        <translation>百科知識庫</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例庫</translation>
    </message>
    <message>
        <source>Life column</source>
        <translation>生活專欄</translation>
    </message>
    <message>
        <source>Topic bank</source>
        <translation>課題庫</translation>
    </message>
    <message>
        <source>Game bank</source>
        <translation>遊戲庫</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>規章制度</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>通訊錄</translation>
    </message>
    <message>
        <source>No library</source>
        <translation>未歸庫</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>With the director</source>
        <translation>待主任審核</translation>
    </message>
    <message>
        <source>With the issuing department</source>
        <translation>待下發部門確認</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已發布</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>Submit to the director</source>
        <translation>提交主任</translation>
    </message>
    <message>
        <source>Approve, send to the issuer</source>
        <translation>同意，送下發部門</translation>
    </message>
    <message>
        <source>Confirm and publish</source>
        <translation>確認並發布</translation>
    </message>
    <message>
        <source>Publish at once</source>
        <translation>直接發布</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>修訂</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新啟用</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>長期有效</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Not yet published</source>
        <translation>未發布</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>Clocks broken</source>
        <translation>已超時限</translation>
    </message>
    <message>
        <source>Clocks running out</source>
        <translation>即將逾時</translation>
    </message>
    <message>
        <source>Tickets not dispatched</source>
        <translation>未派工單</translation>
    </message>
    <message>
        <source>Tickets that nobody moved</source>
        <translation>停滯工單</translation>
    </message>
    <message>
        <source>Replies promised</source>
        <translation>承諾答覆</translation>
    </message>
    <message>
        <source>Announcements not read</source>
        <translation>公告未讀</translation>
    </message>
    <message>
        <source>Staff changes</source>
        <translation>人員異動</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Items counted</source>
        <translation>物品清點</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>遺留事項</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超過 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not read by %1</source>
        <translation>未讀：%1</translation>
    </message>
    <message>
        <source>Emergency plans under way</source>
        <translation>應急預案執行中</translation>
    </message>
    <message>
        <source>Paper forms not keyed in</source>
        <translation>尚未補錄的紙本受理單</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>%1 列印</translation>
    </message>
</context>
<context>
    <name>DutyLogPrintout</name>
    <message>
        <source>[corrects %1: %2] </source>
        <translation>[更正 %1：%2] </translation>
    </message>
    <message>
        <source> [signed by %1]</source>
        <translation> [%1 簽名]</translation>
    </message>
    <message>
        <source> [written %1]</source>
        <translation> [%1 補記]</translation>
    </message>
    <message>
        <source> [corrected by %1]</source>
        <translation> [已由 %1 更正]</translation>
    </message>
    <message>
        <source>%1 (%2) — %3, by %4</source>
        <translation>%1（%2）— 交 %3，%4 前</translation>
    </message>
    <message>
        <source> [recovered, formerly %1]</source>
        <translation> [補回，原 %1]</translation>
    </message>
</context>
<context>
    <name>DutyLogWords</name>
    <message>
        <source>Entry %1 does not bring back what it says.</source>
        <translation>記錄 %1 補回的並非它所稱的內容。</translation>
    </message>
    <message>
        <source>Not the book seen before: %1</source>
        <translation>與本機所見不符：%1</translation>
    </message>
    <message>
        <source>Book %1: entries from %2 on are missing. This PC has seen them.</source>
        <translation>第 %1 冊：自 %2 起的記錄缺漏，但這台電腦曾見過。</translation>
    </message>
    <message>
        <source>Book %1: entry %2 is not the one that this PC has seen there. The book has another history.</source>
        <translation>第 %1 冊：記錄 %2 並非這台電腦在此處見過的那一則，這冊日誌的來歷已不同。</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was seen there.</source>
        <translation>記錄 %1 並非先前在此處見過的那一則。</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Difficult issue</source>
        <translation>疑難問題</translation>
    </message>
    <message>
        <source>Staff change</source>
        <translation>人員異動</translation>
    </message>
    <message>
        <source>Business change</source>
        <translation>業務變更</translation>
    </message>
    <message>
        <source>Instruction from above</source>
        <translation>上級指示</translation>
    </message>
    <message>
        <source>Complaint or suggestion</source>
        <translation>客訴與建議</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>待追蹤</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>物品清點</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Erased by order</source>
        <translation>依令抹除</translation>
    </message>
    <message>
        <source>Correction of %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <translation>正在核對鏈…</translation>
    </message>
    <message>
        <source>No entry yet</source>
        <translation>尚無記錄</translation>
    </message>
    <message>
        <source>Chain holds, #1–%1 · %2</source>
        <translation>鏈完整 #1–%1 · %2</translation>
    </message>
    <message>
        <source>Chain broken at %1</source>
        <translation>鏈在 %1 處斷開</translation>
    </message>
    <message>
        <source>Chain not checked</source>
        <translation>鏈未核對</translation>
    </message>
    <message>
        <source>Entry %1 is missing, stands twice or out of its place.</source>
        <translation>記錄 %1 缺漏、重複或不在原位。</translation>
    </message>
    <message>
        <source>The text of entry %1 is not the one written.</source>
        <translation>記錄 %1 的文字不是當時寫下的。</translation>
    </message>
    <message>
        <source>Author, time or place of entry %1, or of one before it, were altered.</source>
        <translation>記錄 %1 或它之前某則的記錄人、時間或位置遭更動。</translation>
    </message>
    <message>
        <source>Entries from %1 on are missing at the end.</source>
        <translation>末尾自 %1 起的記錄缺漏。</translation>
    </message>
    <message>
        <source>Tell the director, and keep this PC as it is.</source>
        <translation>請報告主任，並讓這台電腦維持現狀。</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>請寫明更正原因。</translation>
    </message>
    <message>
        <source>What has not happened yet is not written down: choose an earlier time.</source>
        <translation>尚未發生的事不能記入，請選較早的時間。</translation>
    </message>
    <message>
        <source>Write what happened first.</source>
        <translation>請先寫明發生了什麼。</translation>
    </message>
    <message>
        <source>A signature of entry %1 does not hold: it is not what was signed, or not by whom it names.</source>
        <translation>記錄 %1 的簽名不成立：內容不是當時簽的，或者不是署名的人所簽。</translation>
    </message>
    <message>
        <source>A check of a page does not hold that was signed when entry %1 was the last: it is not what was signed, or not by whom it names.</source>
        <translation>以條目 %1 為末筆時簽名的一次檢查不成立：內容不是所簽的內容，或簽名者不是所寫的人。</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>It is no longer there, or not visible to you.</source>
        <translation>它已不存在，或您看不到它。</translation>
    </message>
    <message>
        <source>Something is missing or not allowed; check what you entered.</source>
        <translation>有內容缺少或不合規定，請檢查所填內容。</translation>
    </message>
    <message>
        <source>Someone else changed it first; look at it again.</source>
        <translation>別人已先變更，請重新查看。</translation>
    </message>
    <message>
        <source>The files are in use by another program; try again.</source>
        <translation>檔案正被另一個程式使用，請重試。</translation>
    </message>
    <message>
        <source>The server cannot be reached; try again later.</source>
        <translation>連不上伺服器，請稍後再試。</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>您沒有這項權限。</translation>
    </message>
    <message>
        <source>The disk is full; free some space and try again.</source>
        <translation>磁碟已滿，請騰出空間後重試。</translation>
    </message>
    <message>
        <source>A file is damaged; tell the administrator.</source>
        <translation>有檔案損壞，請告知管理員。</translation>
    </message>
    <message>
        <source>The program made a mistake; tell the administrator.</source>
        <translation>程式出錯，請告知管理員。</translation>
    </message>
    <message>
        <source>“%1” cannot hold what was entered; choose or write another.</source>
        <translation>「%1」不能填入所寫的內容，請另選或另寫。</translation>
    </message>
    <message>
        <source>Fill in “%1” first.</source>
        <translation>請先填寫「%1」。</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>還缺：%1。</translation>
    </message>
    <message>
        <source>“%1” is not yours to change.</source>
        <translation>「%1」不由您修改。</translation>
    </message>
    <message>
        <source>This step needs a reason; write it down.</source>
        <translation>這個步驟需要原因，請填寫。</translation>
    </message>
    <message>
        <source>This step is not open to you from here; look at it again.</source>
        <translation>您無法從這裡執行這個步驟，請重新檢視。</translation>
    </message>
    <message>
        <source>Your roles do not let you write this there.</source>
        <translation>您的角色無法在那裡寫入。</translation>
    </message>
    <message>
        <source>Your roles do not let you remove it.</source>
        <translation>您的角色無法刪除它。</translation>
    </message>
    <message>
        <source>This seat has given out its 999 ticket numbers of today, and no further seat number could be drawn. Try again once the server answers, or go on at another seat.</source>
        <translation>本座席今天的 999 個工單號已用完，也沒能領到新的座席號。請在伺服器恢復後再試，或換一個座席。</translation>
    </message>
    <message>
        <source>The pooler between this PC and the server is in the wrong mode; tell the administrator.</source>
        <translation>這台電腦與伺服器之間的連線池模式不對，請告訴管理員。</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full, not this PC&apos;s; tell the administrator and try again later.</source>
        <translation>伺服器的磁碟已滿，不是這台電腦的；請告訴管理員，稍後再試。</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Complaint record</source>
        <translation>投訴記錄表</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>投訴人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>業務帳號</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>受理時間</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>投訴方式</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>投訴級別</translation>
    </message>
    <message>
        <source>Complained to</source>
        <translation>受理單位</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Facts and findings</source>
        <translation>事實與核查</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>反映情況</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核實情況</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>是否屬實</translation>
    </message>
    <message>
        <source>Norm broken</source>
        <translation>違反規定</translation>
    </message>
    <message>
        <source>Grounds of the finding</source>
        <translation>認定理由</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Proposed settlement</source>
        <translation>處理意見</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>處理措施</translation>
    </message>
    <message>
        <source>Person liable</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>Superior of the person liable</source>
        <translation>責任人上級</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>答覆內容</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回訪情況</translation>
    </message>
    <message>
        <source>Correction and verification</source>
        <translation>改善與驗證</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>改善情況</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>驗證人</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>驗證時間</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>班長</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>部門負責人</translation>
    </message>
    <message>
        <source>Service and repair order</source>
        <translation>特約服務／維修工作單</translation>
    </message>
    <message>
        <source>About the customer</source>
        <translation>客戶資訊</translation>
    </message>
    <message>
        <source>Place of service</source>
        <translation>服務地點</translation>
    </message>
    <message>
        <source>What is ordered</source>
        <translation>服務內容</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>服務需求</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>服務類別</translation>
    </message>
    <message>
        <source>Appointed for</source>
        <translation>預約時間</translation>
    </message>
    <message>
        <source>Expected price</source>
        <translation>預計費用</translation>
    </message>
    <message>
        <source>Dispatch and work</source>
        <translation>派工與施工</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>派工時間</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>施工人員</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到達時間</translation>
    </message>
    <message>
        <source>Call when late</source>
        <translation>遲到聯繫</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>完工時間</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>實收費用</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>施工情況</translation>
    </message>
    <message>
        <source>Material used</source>
        <translation>用料</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>客戶評價</translation>
    </message>
    <message>
        <source>Customer&apos;s opinion</source>
        <translation>客戶意見</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>工作聯絡單</translation>
    </message>
    <message>
        <source>Basic facts</source>
        <translation>基本資訊</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急程度</translation>
    </message>
    <message>
        <source>From department</source>
        <translation>發出部門</translation>
    </message>
    <message>
        <source>To department</source>
        <translation>接收部門</translation>
    </message>
    <message>
        <source>Sheet sent at</source>
        <translation>發出時間</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>要求答覆時間</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>聯絡內容</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>聯絡事項</translation>
    </message>
    <message>
        <source>Dealt with already</source>
        <translation>是否已處理</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>已做工作</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>答覆內容</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答覆人</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答覆時間</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>發出人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>審核人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>值班日誌</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Book no.</source>
        <translation>冊號</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Difficult issues</source>
        <translation>疑難問題</translation>
    </message>
    <message>
        <source>Staff changes</source>
        <translation>人員異動</translation>
    </message>
    <message>
        <source>Business changes</source>
        <translation>業務變更</translation>
    </message>
    <message>
        <source>Instructions from above</source>
        <translation>上級指示</translation>
    </message>
    <message>
        <source>Complaints and suggestions</source>
        <translation>客訴與建議</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>待追蹤</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>物品清點</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Unfinished, and proof</source>
        <translation>遺留與核驗</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>遺留事項</translation>
    </message>
    <message>
        <source>Code of the chain</source>
        <translation>鏈碼</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核簽人</translation>
    </message>
    <message>
        <source>Checks signed</source>
        <translation>檢查簽名</translation>
    </message>
    <message>
        <source>Daily workload report</source>
        <translation>工作量日報</translation>
    </message>
    <message>
        <source>Weekly workload report</source>
        <translation>工作量週報</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>統計期間</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>上報期限</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>統計時間</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>System problems</source>
        <translation>系統問題</translation>
    </message>
    <message>
        <source>Difficult cases</source>
        <translation>疑難問題</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>諮詢</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Proactive calls</source>
        <translation>主動服務</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>情況說明</translation>
    </message>
    <message>
        <source>System problems, in detail</source>
        <translation>系統問題情況</translation>
    </message>
    <message>
        <source>Difficult cases, in detail</source>
        <translation>疑難問題情況</translation>
    </message>
    <message>
        <source>Remarks and basis</source>
        <translation>備註與統計口徑</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>統計口徑</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>製表人</translation>
    </message>
    <message>
        <source>Weekly totals of tickets</source>
        <translation>受理督辦反饋回訪週彙總</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>彙總</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Urged</source>
        <translation>督辦</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>反饋</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Head of centre</source>
        <translation>中心負責人</translation>
    </message>
    <message>
        <source>Analysis of service quality</source>
        <translation>服務品質分析彙報</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Calls scored</source>
        <translation>質檢次數</translation>
    </message>
    <message>
        <source>Average score</source>
        <translation>平均得分</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投訴件數</translation>
    </message>
    <message>
        <source>Complaints found valid</source>
        <translation>有效投訴</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查發現</translation>
    </message>
    <message>
        <source>Common faults, whole team or one</source>
        <translation>共性問題（全班或個別）</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練安排</translation>
    </message>
    <message>
        <source>The lead&apos;s analysis</source>
        <translation>班長分析</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>點名記錄</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次數</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>應到</translation>
    </message>
    <message>
        <source>There</source>
        <translation>到崗</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>點名</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>Talked over</source>
        <translation>點名點評</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>點名人</translation>
    </message>
    <message>
        <source>Handover record</source>
        <translation>交接班記錄</translation>
    </message>
    <message>
        <source>Items and area</source>
        <translation>物品與區域</translation>
    </message>
    <message>
        <source>Items counted</source>
        <translation>物品清點</translation>
    </message>
    <message>
        <source>Damage and explanation</source>
        <translation>損壞及說明</translation>
    </message>
    <message>
        <source>Work handed over</source>
        <translation>工作交接</translation>
    </message>
    <message>
        <source>Handovers, with the look at the area</source>
        <translation>交接情況（含區域檢查）</translation>
    </message>
    <message>
        <source>Duty record</source>
        <translation>值班記錄表</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Entries of the month</source>
        <translation>本月記錄</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>值班記錄</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Monthly check</source>
        <translation>月度檢查</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Signed for the month</source>
        <translation>月檢簽字</translation>
    </message>
    <message>
        <source>Signed for the sample</source>
        <translation>抽查簽字</translation>
    </message>
    <message>
        <source>Weekly analysis of quality and training plan</source>
        <translation>質檢週分析及訓練計畫</translation>
    </message>
    <message>
        <source>Monthly report on quality</source>
        <translation>質檢月報</translation>
    </message>
    <message>
        <source>Assessment of service quality</source>
        <translation>服務品質綜合考評表</translation>
    </message>
    <message>
        <source>Training plan: subject, way, time, teacher</source>
        <translation>訓練計畫：內容、方式、時間、講師</translation>
    </message>
    <message>
        <source>Training of the whole team</source>
        <translation>全班訓練</translation>
    </message>
    <message>
        <source>Training of single people</source>
        <translation>個別訓練</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>各人情況</translation>
    </message>
    <message>
        <source>By group of the form</source>
        <translation>分項得分</translation>
    </message>
    <message>
        <source>Each check</source>
        <translation>逐次考評</translation>
    </message>
    <message>
        <source>Date, call and what each group brought</source>
        <translation>日期、通話與分項得分</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>The month’s average</source>
        <translation>當月平均分</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Faults found more than once</source>
        <translation>多次出現的問題</translation>
    </message>
    <message>
        <source>Agent, read</source>
        <translation>座席簽閱</translation>
    </message>
    <message>
        <source>Points of a person</source>
        <translation>客服人員考核表</translation>
    </message>
    <message>
        <source>Grooming (by hand)</source>
        <translation>儀容儀表（手填）</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行為規範</translation>
    </message>
    <message>
        <source>Lateness and absence</source>
        <translation>遲到缺勤</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Points left</source>
        <translation>剩餘積分</translation>
    </message>
    <message>
        <source>Times in the month</source>
        <translation>當月次數</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>處理步驟</translation>
    </message>
    <message>
        <source>Each item</source>
        <translation>逐項</translation>
    </message>
    <message>
        <source>Rule, when, and who decided</source>
        <translation>規則、時間與認定人</translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message>
        <source>Not graded</source>
        <translation>未定級</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>初級</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中級</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>高級</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什麼</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>tickets: %1</source>
        <translation>工單 %1 張</translation>
    </message>
    <message>
        <source>articles: %1</source>
        <translation>知識 %1 篇</translation>
    </message>
    <message>
        <source>phrases: %1</source>
        <translation>用語 %1 條</translation>
    </message>
    <message>
        <source>customers: %1</source>
        <translation>客戶 %1 位</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>人員 %1 位</translation>
    </message>
    <message>
        <source>categories: %1</source>
        <translation>分類 %1 個</translation>
    </message>
    <message>
        <source>somebody&apos;s unsent work: %1</source>
        <translation>某人尚未送出的內容 %1 項</translation>
    </message>
    <message>
        <source>entries of this log: %1</source>
        <translation>本記錄 %1 筆</translation>
    </message>
    <message>
        <source>the whole department</source>
        <translation>整個部門</translation>
    </message>
    <message>
        <source>Number shown</source>
        <translation>顯示號碼</translation>
    </message>
    <message>
        <source>Looked up by number</source>
        <translation>依號碼查詢</translation>
    </message>
    <message>
        <source>Kept for work offline</source>
        <translation>留存供離線時使用</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Text taken out</source>
        <translation>抹除文字</translation>
    </message>
    <message>
        <source>an entry of a duty log</source>
        <translation>值班日誌的一條記錄</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>a customer&apos;s number</source>
        <translation>某位客戶的號碼</translation>
    </message>
    <message>
        <source>number of %1</source>
        <translation>%1的號碼</translation>
    </message>
    <message>
        <source>a number that had just been typed</source>
        <translation>剛輸入的號碼</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>工單 %1</translation>
    </message>
    <message>
        <source>a ticket</source>
        <translation>一張工單</translation>
    </message>
    <message>
        <source>emergency plans: %1</source>
        <translation>應急預案：%1</translation>
    </message>
    <message>
        <source>paper forms: %1</source>
        <translation>紙本受理單：%1</translation>
    </message>
    <message>
        <source>the calendar of duties</source>
        <translation>職責行事曆</translation>
    </message>
    <message>
        <source>a report of a duty log</source>
        <translation>值班日誌的報表</translation>
    </message>
    <message>
        <source>Original of a call heard</source>
        <translation>聽錄音原聲</translation>
    </message>
    <message>
        <source>a recorded call</source>
        <translation>一通錄音</translation>
    </message>
    <message>
        <source>Recording heard</source>
        <translation>聽錄音</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原聲</translation>
    </message>
    <message>
        <source>call of %1</source>
        <translation>%1 的通話</translation>
    </message>
</context>
<context>
    <name>PeopleQuestions</name>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人員</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name acting lead</source>
        <translation>指定代理班長</translation>
    </message>
    <message>
        <source>Name of the team or unit</source>
        <translation>班組或部門名稱</translation>
    </message>
    <message>
        <source>Team or unit</source>
        <translation>班組或部門</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Line served</source>
        <translation>服務專線</translation>
    </message>
    <message>
        <source>Role in the team</source>
        <translation>在班組中的角色</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A role for %1</source>
        <translation>給%1一個角色</translation>
    </message>
    <message>
        <source>What the role may do holds in the team, the unit or the department that it is given for.</source>
        <translation>角色的權限只在所授予的班組、部門或全部門範圍內有效。</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用於</translation>
    </message>
    <message>
        <source>Only for a time:</source>
        <translation>只在一段時間內：</translation>
    </message>
    <message>
        <source>%1 leads for a shift</source>
        <translation>%1代理班長一個班次</translation>
    </message>
    <message>
        <source>Until then this person may do what the team lead may. It is recorded.</source>
        <translation>在此期間，此人擁有與班長相同的權限，並留下紀錄。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>New team or unit</source>
        <translation>新班組或部門</translation>
    </message>
    <message>
        <source>A team takes calls and works on tickets. A unit answers what is dispatched to it and sees nothing else.</source>
        <translation>班組接聽來電、處理工單。部門只答覆派給它的工單，看不到其他內容。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Rename a team or unit</source>
        <translation>為班組或部門改名</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一個</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名稱</translation>
    </message>
</context>
<context>
    <name>PhraseWords</name>
    <message>
        <source>en</source>
        <extracomment>The key of the language of this translation, one of zh_cn, zh_tw, en</extracomment>
        <translation>zh_tw</translation>
    </message>
    <message>
        <source>During the call</source>
        <translation>通話過程</translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation>按用途</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>外撥</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ticket number</source>
        <translation>工單號</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>問候</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>池</translation>
    </message>
    <message>
        <source>stands in for %1</source>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>不在崗位</translation>
    </message>
</context>
<context>
    <name>QualityDesk</name>
    <message>
        <source>Quality</source>
        <translation>質檢</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Open a transcript</source>
        <translation>開啟文字稿</translation>
    </message>
    <message>
        <source>Transcript (*.srt *.vtt *.json *.jsonl *.csv *.txt)</source>
        <translation>文字稿 (*.srt *.vtt *.json *.jsonl *.csv *.txt)</translation>
    </message>
    <message>
        <source>Any file (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Export the call</source>
        <translation>匯出這通電話</translation>
    </message>
    <message>
        <source>Sound (*.wav)</source>
        <translation>聲音檔 (*.wav)</translation>
    </message>
</context>
<context>
    <name>RefusedText</name>
    <message>
        <source>This text was not inserted: it holds a character that cannot be stored (U+0000 or half a character). Copy it again without that character.</source>
        <translation>這段文字沒有插入：其中有無法儲存的字元（U+0000 或半個字元）。請去掉該字元後重新複製。</translation>
    </message>
</context>
<context>
    <name>RepairNotice</name>
    <message>
        <source>%1 was damaged. %2 rows could be read and are in use again; the damaged file is kept beside it. Tell your administrator, and check your last work.</source>
        <translation>%1 已毀損。其中 %2 列可以讀出，已重新啟用；毀損的檔案保留在旁邊。請告知管理員，並核對您最近的工作。</translation>
    </message>
    <message>
        <source>%1 was removed while Seatdesk had it open. It was written again and nothing is lost. Tell your administrator.</source>
        <translation>%1 在坐席工作台開啟期間遭刪除。檔案已重新寫好，沒有遺失內容。請告知管理員。</translation>
    </message>
    <message>
        <source>The lists of this PC were damaged and are being filled again. Nothing is lost; rows come back within a moment.</source>
        <translation>本機的清單已毀損，正在重新載入。沒有遺失內容，各列稍後恢復。</translation>
    </message>
    <message>
        <source>%1 was damaged. %2 rows could be read and are in use again, %3 rows or pages could not; the damaged file is kept beside it. Tell your administrator, and check your last work.</source>
        <translation>%1 已毀損。其中 %2 列可以讀出，已重新啟用，另有 %3 列或頁無法讀出；毀損的檔案保留在旁邊。請告知管理員，並核對您最近的工作。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Seatdesk::AddRecordingsDialog</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>檢查資料夾</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add recordings</source>
        <translation>新增錄音</translation>
    </message>
    <message>
        <source>The recordings were not added.</source>
        <translation>錄音沒有新增。</translation>
    </message>
    <message>
        <source>Folder of the recordings</source>
        <translation>錄音所在資料夾</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Names are read as %1 writes them; the department&apos;s settings say so.</source>
        <translation>檔名按 %1 的寫法辨識，可在部門設定裡更改。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>請先選擇資料夾。</translation>
    </message>
    <message>
        <source>There is no such folder. Choose the one that the recordings are saved in.</source>
        <translation>沒有這個資料夾。請選擇存放錄音的資料夾。</translation>
    </message>
    <message numerus="yes">
        <source>%n new recordings.</source>
        <translation>
            <numerusform>新錄音 %n 則。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent known for %1, ticket for %2.</source>
        <translation>其中 %1 則找到坐席，%2 則找到工單。</translation>
    </message>
    <message numerus="yes">
        <source>%n are here already.</source>
        <translation>
            <numerusform>%n 則已在庫中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files hold no sound that can be heard.</source>
        <translation>
            <numerusform>%n 個檔案裡沒有可聽的聲音。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::AnnouncementEditor</name>
    <message>
        <source>Everyone must confirm to have read it</source>
        <translation>每個人都要確認已讀</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>New announcement</source>
        <translation>新公告</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>發給誰</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>It was not announced.</source>
        <translation>公告沒有發布。</translation>
    </message>
    <message>
        <source>Everyone reads it anew</source>
        <translation>每個人重新閱讀</translation>
    </message>
    <message>
        <source>Correct the announcement</source>
        <translation>更正公告</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>儲存更正</translation>
    </message>
    <message>
        <source>Nothing was saved: title and text are needed.</source>
        <translation>沒有儲存：標題和內文都要填寫。</translation>
    </message>
    <message>
        <source>It was not corrected.</source>
        <translation>沒有更正。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::AnnouncementSource</name>
    <message>
        <source>Announcements</source>
        <translation>公告</translation>
    </message>
</context>
<context>
    <name>Seatdesk::AnnouncementsPage</name>
    <message>
        <source>Must be read</source>
        <translation>必讀</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Past ones too</source>
        <translation>含過期公告</translation>
    </message>
    <message>
        <source>No announcement is open.</source>
        <translation>目前沒有公告。</translation>
    </message>
    <message>
        <source>What a lead or director announces to your team or the department appears here.</source>
        <translation>班長或主任向本班、本部門發布的公告會顯示在這裡。</translation>
    </message>
    <message>
        <source>Text of the announcement</source>
        <translation>公告內文</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我已閱讀</translation>
    </message>
    <message>
        <source>New announcement</source>
        <translation>新公告</translation>
    </message>
    <message>
        <source>Leads and directors write announcements.</source>
        <translation>公告由班長或主任發布。</translation>
    </message>
    <message>
        <source>Choose an announcement first.</source>
        <translation>請先選擇一則公告。</translation>
    </message>
    <message>
        <source>You have confirmed to have read it.</source>
        <translation>您已確認閱讀。</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>發給 %1</translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>All %1 have read it.</source>
        <translation>全部 %1 人已讀。</translation>
    </message>
    <message>
        <source>%1 of %2 have read it. Not yet: %3</source>
        <translation>已讀 %1 人，共 %2 人。未讀：%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Your confirmation was not saved.</source>
        <translation>您的確認沒有儲存。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>它已經結束。</translation>
    </message>
    <message>
        <source>Withdraw the announcement</source>
        <translation>撤回公告</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>It ends now. Why? Whoever looks it up later reads the reason.</source>
        <translation>公告現在結束。為什麼？以後查閱的人會看到原因。</translation>
    </message>
    <message>
        <source>It was not withdrawn.</source>
        <translation>沒有撤回。</translation>
    </message>
    <message>
        <source>corrected %1</source>
        <translation>%1 更正</translation>
    </message>
    <message>
        <source>withdrawn %1: %2</source>
        <translation>%1 撤回：%2</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ArticleDetail</name>
    <message>
        <source>Wrong</source>
        <translation>有錯</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>缺內容</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報錯</translation>
    </message>
    <message>
        <source>Parts of the article</source>
        <translation>條目的各部分</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Steps and reports</source>
        <translation>流程與意見</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>編輯草稿</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識</translation>
    </message>
    <message>
        <source>Editors and directors edit drafts; revise a published article first.</source>
        <translation>草稿由採編或主任編輯；已發布的條目請先轉為修訂。</translation>
    </message>
    <message>
        <source>Keep at hand, or no longer</source>
        <translation>收藏或取消收藏</translation>
    </message>
    <message>
        <source>Choose an article first.</source>
        <translation>請先選擇一個條目。</translation>
    </message>
    <message>
        <source>Kept at hand</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>Keep at hand</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Versions %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>**Source** %1</source>
        <translation>**來源** %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未註明</translation>
    </message>
    <message>
        <source>**Steps**</source>
        <translation>**流程**</translation>
    </message>
    <message>
        <source>
**Reports**</source>
        <translation>
**意見**</translation>
    </message>
    <message>
        <source>Nobody has reported anything.</source>
        <translation>還沒有人提出意見。</translation>
    </message>
    <message>
        <source>The favourite was not changed.</source>
        <translation>收藏沒有變更。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ArticleEditor</name>
    <message>
        <source>Valid from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>儲存草稿</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>所屬庫</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Issuing department</source>
        <translation>下發部門</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>別名問法</translation>
    </message>
    <message>
        <source>Other titles and questions, separated by semicolons</source>
        <translation>其他標題和問法，用分號隔開</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>下發部門</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Markdown: # heading, 1. step, &gt; what can be read to the customer</source>
        <translation>Markdown 格式：# 標題，1. 步驟，&gt; 可以直接讀給客戶的話</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>不分類</translation>
    </message>
    <message>
        <source>This is what you typed and did not save last time.</source>
        <translation>這是您上次輸入而沒有儲存的內容。</translation>
    </message>
    <message>
        <source>The draft was not saved.</source>
        <translation>草稿沒有儲存。</translation>
    </message>
    <message>
        <source>Give it a title first.</source>
        <translation>請先填寫標題。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ArticleSource</name>
    <message>
        <source>Knowledge</source>
        <translation>知識</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ArticleSteps</name>
    <message>
        <source>Article: back to draft</source>
        <translation>條目：退回草稿</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>條目：%1</translation>
    </message>
    <message>
        <source>Choose an article first.</source>
        <translation>請先選擇一個條目。</translation>
    </message>
    <message>
        <source>The article does not take this step now, or it is not yours to take.</source>
        <translation>條目現在不能走這一步，或者不由您來走。</translation>
    </message>
    <message>
        <source>What is new in this version? Readers see it beside the version.</source>
        <translation>這一版有什麼變化？讀者會在版本旁看到。</translation>
    </message>
    <message>
        <source>Why without the issuing department? The reason stays on record and stands beside the version.</source>
        <translation>為什麼不經下發部門確認？理由會留下紀錄，並顯示在該版本旁。</translation>
    </message>
    <message>
        <source>Why? The reason stays on record.</source>
        <translation>為什麼？原因會記錄在案。</translation>
    </message>
    <message>
        <source>The article was left as it is.</source>
        <translation>條目沒有變動。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ArticleView</name>
    <message>
        <source>Text of the article</source>
        <translation>條目內文</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>%1確認</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ArticlesView</name>
    <message>
        <source>All articles</source>
        <translation>全部條目</translation>
    </message>
    <message>
        <source>No article is chosen.</source>
        <translation>還沒有選擇條目。</translation>
    </message>
    <message>
        <source>Choose one in the list, or type a few words, pinyin or initials above it.</source>
        <translation>請在清單中選擇，或在上方輸入幾個字、拼音或首字母。</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>尋找條目</translation>
    </message>
    <message>
        <source>Words, pinyin or initials</source>
        <translation>文字、拼音或首字母</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新條目</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識</translation>
    </message>
    <message>
        <source>Editors and directors write articles.</source>
        <translation>條目由採編或主任編寫。</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>儲存草稿</translation>
    </message>
    <message>
        <source>No article is being written.</source>
        <translation>沒有正在編寫的條目。</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>沒有文章含有這些詞。</translation>
    </message>
    <message>
        <source>Try fewer words, pinyin or initials.</source>
        <translation>請減少字詞，或改用拼音、首字母再試。</translation>
    </message>
    <message>
        <source>No article is published yet.</source>
        <translation>還沒有發布任何文章。</translation>
    </message>
    <message>
        <source>What an editor publishes or an administrator imports is listed here.</source>
        <translation>編輯發布或管理員匯入的文章會列在這裡。</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>正在讀取文章…</translation>
    </message>
    <message>
        <source>The articles could not be read.</source>
        <translation>文章沒有讀出來。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::AskDialog</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>還缺：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This is what you typed and did not carry out last time.</source>
        <translation>這是您上次輸入但沒有執行的內容。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::BookReturn</name>
    <message>
        <source>This PC keeps none of the lost entries. Ask at a PC that has seen them.</source>
        <translation>這台電腦沒有保存遺失的記錄，請到曾見過的電腦上補回。</translation>
    </message>
    <message>
        <source>The lost entries could not be read.</source>
        <translation>無法讀取遺失的記錄。</translation>
    </message>
    <message>
        <source>The team has no director who could sign for it.</source>
        <translation>這個班組沒有可為此簽名的主任。</translation>
    </message>
    <message>
        <source>Read the entries. Once the director has signed with the own password, they follow in the book.</source>
        <translation>請先閱讀這些記錄。主任以自己的密碼簽字後，它們會接在日誌後面。</translation>
    </message>
    <message>
        <source>Bring lost entries back</source>
        <translation>補回遺失的記錄</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Who signs for it</source>
        <translation>由誰簽名</translation>
    </message>
    <message>
        <source>The server was put back to an older state, and entries %1 to %2 were lost by that. They follow here as they were written.</source>
        <translation>伺服器還原到較早的狀態，記錄 %1 至 %2 因而遺失，茲依原樣補回如下。</translation>
    </message>
    <message>
        <source>Sign and bring back</source>
        <translation>簽名並補回</translation>
    </message>
    <message>
        <source>The lost entries stand in the book again, behind the director&apos;s entry.</source>
        <translation>遺失的記錄已補回冊中，列在主任的記錄之後。</translation>
    </message>
    <message>
        <source>That is not the password of %1. Nothing was brought back.</source>
        <translation>這不是%1的密碼，什麼都沒有補回。</translation>
    </message>
    <message>
        <source>%1 cannot sign for it at present. Nothing was brought back.</source>
        <translation>%1目前無法為此簽名，什麼都沒有補回。</translation>
    </message>
    <message>
        <source>The lost entries were not brought back; this PC still keeps them.</source>
        <translation>遺失的記錄沒有補回，這台電腦仍保存著。</translation>
    </message>
    <message>
        <source>%1  %2  %3: %4</source>
        <translation>%1  %2  %3：%4</translation>
    </message>
</context>
<context>
    <name>Seatdesk::BrandPane</name>
    <message>
        <source>Seatdesk</source>
        <translation>坐席工作台</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>yyyy 年 M 月 d 日 ddd</translation>
    </message>
</context>
<context>
    <name>Seatdesk::BulkDialog</name>
    <message>
        <source>Bulk change</source>
        <translation>批次修改</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>做什麼</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工單號</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>會怎樣</translation>
    </message>
    <message numerus="yes">
        <source>What to do with %n ticket(s)</source>
        <translation>
            <numerusform>對 %n 張工單做什麼</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the tickets…</source>
        <translation>正在讀取工單…</translation>
    </message>
    <message>
        <source>Reading the tickets</source>
        <translation>讀取工單</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will change</source>
        <translation>
            <numerusform>將修改 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in what is needed to see what will happen.</source>
        <translation>填好必填項，就能看到會怎樣。</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n ticket(s)</source>
        <translation>
            <numerusform>對 %n 張執行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not: why stands behind each</source>
        <translation>
            <numerusform>%n 張不會變，原因見每列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::CalendarPage</name>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Remove the chosen days</source>
        <translation>刪除所選日期</translation>
    </message>
    <message>
        <source>You may read this; a director or an administrator sets it.</source>
        <translation>這裡可以檢視；由部門主任或管理員設定。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Make-up day</source>
        <translation>補班</translation>
    </message>
    <message>
        <source>Name, for example National Day</source>
        <translation>名稱，例如國慶日</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>The days could not be read.</source>
        <translation>日期沒有讀出來。</translation>
    </message>
    <message>
        <source>Nothing was added: the last day lies 0 to %1 days after the first.</source>
        <translation>沒有新增：最後一天應在第一天之後 0 至 %1 天。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>沒有儲存。</translation>
    </message>
    <message>
        <source>Holidays, make-up days and peak periods</source>
        <translation>假日、補班日與尖峰期</translation>
    </message>
    <message>
        <source>Peak period</source>
        <translation>尖峰期</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CallBar</name>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation>接回客戶</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待接聽</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CallCard</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新工單</translation>
    </message>
    <message>
        <source>Waiting · %1</source>
        <translation>等待接聽 · %1</translation>
    </message>
    <message>
        <source>On the line %1</source>
        <translation>通話中 %1</translation>
    </message>
    <message>
        <source>On hold %1</source>
        <translation>保留中 %1</translation>
    </message>
    <message>
        <source>Call ended · %1</source>
        <translation>通話已結束 · %1</translation>
    </message>
    <message>
        <source>Recorded, not finished</source>
        <translation>已錄單，未辦完</translation>
    </message>
    <message>
        <source>Draft on this PC</source>
        <translation>草稿存於本機</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>尚未輸入</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未登記</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n 位客戶</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::CallStack</name>
    <message>
        <source>Calls and drafts</source>
        <translation>來電與草稿</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>另有 %1 張</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CallerPanel</name>
    <message>
        <source>Handed over</source>
        <translation>來自話機</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>來電客戶</translation>
    </message>
    <message>
        <source>Customers were not looked up: you may not see customers.</source>
        <translation>沒有查到客戶：您沒有查看客戶的權限。</translation>
    </message>
    <message>
        <source>Customers were not looked up. Go on without; the number stays with the ticket.</source>
        <translation>客戶沒有查成。請繼續錄單，號碼會留在工單上。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer was not added: the disk is full. Free some space and add again.</source>
        <translation>客戶沒有新增：磁碟已滿。請清出空間後重試。</translation>
    </message>
    <message>
        <source>The customer was not added. Try again, or go on with the ticket without.</source>
        <translation>客戶沒有新增。請重試，或先不建客戶繼續錄單。</translation>
    </message>
    <message>
        <source>The number was not shown: it could not be logged that you asked for it.</source>
        <translation>號碼沒有顯示：查看記錄未能留痕。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, recorded %3, still open: %4</source>
        <translation>%1 %2，%3 錄單，尚未辦結：%4</translation>
    </message>
    <message>
        <source>Matching customers</source>
        <translation>相符客戶</translation>
    </message>
    <message>
        <source>Open tickets of the customer</source>
        <translation>客戶的未結工單</translation>
    </message>
    <message>
        <source>Last contacts of the customer</source>
        <translation>客戶的最近接觸</translation>
    </message>
    <message>
        <source>Number or name of the caller</source>
        <translation>來電號碼或姓名</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>號碼或姓名</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>顯示號碼</translation>
    </message>
    <message>
        <source>Show the whole number. You are asked why, and it is logged.</source>
        <translation>顯示完整號碼，須選擇事由並留記錄</translation>
    </message>
    <message>
        <source>This number belongs to no customer yet.</source>
        <translation>此號碼尚未登記客戶</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>相符客戶</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>未結工單</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>最近接觸</translation>
    </message>
    <message>
        <source>Services of the customer</source>
        <translation>客戶的業務</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Services in use</source>
        <translation>使用中的業務</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ChainChip</name>
    <message>
        <source>Every entry is chained to the one before. Click to check all of them again.</source>
        <translation>每則記錄都與前一則相鏈。按一下可全部重新核對。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Chip</name>
    <message>
        <source>Press Delete to take it away</source>
        <translation>按 Delete 移除</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ClosingRow</name>
    <message>
        <source>Staff number said</source>
        <translation>已報員工編號</translation>
    </message>
    <message>
        <source>Invitation to rate</source>
        <translation>邀請評分</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>no rating yet</source>
        <translation>尚未評分</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>不滿意</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ClosingRowsDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊湊</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>寬鬆</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>搜尋與命令</translation>
    </message>
    <message>
        <source>Characters, pinyin or initials</source>
        <translation>漢字、拼音、首字母皆可</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer words, or initials such as pd.</source>
        <translation>找不到「%1」。少輸入幾個字，或只輸入首字母，如 pd。</translation>
    </message>
    <message>
        <source>↑↓ choose    Enter run    Ctrl+Enter in a new card    Esc back</source>
        <translation>↑↓ 選擇    Enter 執行    Ctrl+Enter 新卡片開啟    Esc 返回</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CommandSource</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ComplaintRow</name>
    <message>
        <source>Level %1</source>
        <translation>%1 級</translation>
    </message>
    <message>
        <source>1: to us. 2: to the group. 3: to an authority or the media.</source>
        <translation>1 級：向本公司投訴；2 級：向集團投訴；3 級：向主管機關或媒體投訴</translation>
    </message>
    <message>
        <source>Complained to</source>
        <translation>投訴對象</translation>
    </message>
    <message>
        <source>Norm that was broken</source>
        <translation>所違反的規定</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Composer</name>
    <message>
        <source>Record</source>
        <translation>記入</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>給誰</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>內部備註</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>答覆方式</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>答覆客戶</translation>
    </message>
    <message>
        <source>What the customer is told</source>
        <translation>寫給客戶的話</translation>
    </message>
    <message>
        <source>For whoever works on it, and the lead</source>
        <translation>寫給承辦人和班長</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>內部備註</translation>
    </message>
    <message>
        <source>To customer</source>
        <translation>答覆客戶</translation>
    </message>
    <message>
        <source>For colleagues only</source>
        <translation>客戶看不到</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ConflictCell</name>
    <message>
        <source>Taken</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>不採用</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ConnectionPage</name>
    <message>
        <source>The department&apos;s server</source>
        <translation>部門的伺服器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>db.example.org, a second host after a comma</source>
        <translation>db.example.org，第二台主機寫在逗號後面</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>測試連線</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>使用這台伺服器</translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation>「%1」還沒有填。</translation>
    </message>
    <message>
        <source>Issuer&apos;s file, for a certificate of your own</source>
        <translation>自有憑證的簽發者檔案</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CustomerSource</name>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DeputyNaming</name>
    <message>
        <source>Name a deputy</source>
        <translation>指定代理人</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>a team lead, the director or the administrator names deputies</source>
        <translation>代理人由班長、主任或管理員指定</translation>
    </message>
    <message>
        <source>Until then the deputy may do with that person&apos;s tickets what the person could. It is recorded.</source>
        <translation>在此期間，代理人對其工單擁有與本人相同的權限，並留下紀錄。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>誰不在</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>由誰代理</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No deputy was named: the time ends before it begins. Choose a later end.</source>
        <translation>未指定代理人：結束時間早於開始時間。請選擇較晚的結束時間。</translation>
    </message>
    <message>
        <source>No deputy was named: nobody stands in for themselves. Choose somebody else.</source>
        <translation>未指定代理人：不能由本人代理本人。請另選一人。</translation>
    </message>
    <message>
        <source>No deputy was named. %1</source>
        <translation>未指定代理人。%1</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DeskPage</name>
    <message>
        <source>Kind: %1</source>
        <translation>類型：%1</translation>
    </message>
    <message>
        <source>Use the better wording</source>
        <translation>換成建議說法</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派單</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Settle now</source>
        <translation>當場辦結</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>儲存並下一單</translation>
    </message>
    <message>
        <source>Save, and another matter of this call</source>
        <translation>儲存，本次來電另有一事</translation>
    </message>
    <message>
        <source>Solved first, form owed</source>
        <translation>先行解決，聯絡單後補</translation>
    </message>
    <message>
        <source>Throw this card away</source>
        <translation>丟棄這張卡片</translation>
    </message>
    <message>
        <source>nothing is typed on it</source>
        <translation>卡片上沒有內容</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新工單</translation>
    </message>
    <message>
        <source>Caller: number or name</source>
        <translation>來電客戶：號碼或姓名</translation>
    </message>
    <message>
        <source>Show the caller&apos;s number</source>
        <translation>顯示來電號碼</translation>
    </message>
    <message>
        <source>there is no number</source>
        <translation>沒有號碼</translation>
    </message>
    <message>
        <source>Previous call or draft</source>
        <translation>上一個來電或草稿</translation>
    </message>
    <message>
        <source>Next call or draft</source>
        <translation>下一個來電或草稿</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>結束通話</translation>
    </message>
    <message>
        <source>the ticket is being saved</source>
        <translation>正在儲存工單</translation>
    </message>
    <message>
        <source>nothing is typed yet</source>
        <translation>尚未輸入內容</translation>
    </message>
    <message>
        <source>there is no call on this card</source>
        <translation>這張卡片上沒有通話</translation>
    </message>
    <message>
        <source>The card was thrown away.</source>
        <translation>卡片已丟棄。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More to do with this ticket</source>
        <translation>本單的其他操作</translation>
    </message>
    <message>
        <source>Draft not on disk</source>
        <translation>草稿未存檔</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>尚未輸入</translation>
    </message>
    <message>
        <source>Only on this PC · draft being written</source>
        <translation>僅在本機 · 正在存草稿</translation>
    </message>
    <message>
        <source>Only on this PC · draft kept %1</source>
        <translation>僅在本機 · 草稿 %1 已存</translation>
    </message>
    <message>
        <source>form owed</source>
        <translation>聯絡單待補</translation>
    </message>
    <message>
        <source>The drafts of this PC could not be read. They are still there: start again, and tell the administrator if it stays so.</source>
        <translation>本機草稿沒有讀出，但仍在磁碟上。請重新啟動；若仍如此，請告知管理員。</translation>
    </message>
    <message numerus="yes">
        <source>On hold for %n second(s): go back to the customer or say why it takes longer.</source>
        <translation>
            <numerusform>已保留 %n 秒：請接回客戶，或說明還需等候的原因。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been on hold for %n second(s): go back or say why it takes longer.</source>
        <translation>
            <numerusform>%1 已保留 %n 秒：請接回，或說明還需等候的原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on hold. Go back and say: “%2”</source>
        <translation>%1 正在保留。請接回並說：「%2」</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>一位客戶</translation>
    </message>
    <message>
        <source>Go to the card</source>
        <translation>前往這張卡片</translation>
    </message>
    <message>
        <source>Thank you for waiting, I am still looking into it.</source>
        <translation>讓您久等了，我還在為您查詢。</translation>
    </message>
    <message>
        <source>Say: “%1”</source>
        <translation>請說：「%1」</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation>接回客戶</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>早安</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>午安</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚安</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
    <message numerus="yes">
        <source>To settle, %n more</source>
        <translation>
            <numerusform>辦結還缺 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>can be settled</source>
        <translation>可以辦結</translation>
    </message>
    <message numerus="yes">
        <source>To dispatch, %n more</source>
        <translation>
            <numerusform>派單還缺 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>can be dispatched</source>
        <translation>可以派單</translation>
    </message>
    <message numerus="yes">
        <source>To save, %n more</source>
        <translation>
            <numerusform>儲存還缺 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>can be saved</source>
        <translation>可以儲存</translation>
    </message>
    <message>
        <source>All that is needed is there</source>
        <translation>必填項已齊</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>已當場辦結：%1</translation>
    </message>
    <message>
        <source>Dispatched to %1: %2</source>
        <translation>已派往%1：%2</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已錄單：%1</translation>
    </message>
    <message>
        <source>The ticket was not saved. %1 What you typed stays here.</source>
        <translation>工單沒有儲存。%1已輸入的內容仍在這裡。</translation>
    </message>
    <message>
        <source>The draft is not on disk: the disk is full. Free some space; the text stays here and is written again by itself.</source>
        <translation>草稿沒有存檔：磁碟已滿。請清出空間；內容仍在這裡，稍後會自動重存。</translation>
    </message>
    <message>
        <source>The draft is not on disk: the folder of this PC cannot be written. The text stays here and is written again by itself; do not close the window before that.</source>
        <translation>草稿沒有存檔：本機資料夾無法寫入。內容仍在這裡，稍後會自動重存；在此之前請不要關閉視窗。</translation>
    </message>
    <message>
        <source>Not undone: someone has gone on with %1 since.</source>
        <translation>沒有復原：%1 已有人繼續處理。</translation>
    </message>
    <message>
        <source>Not undone: the folder of this PC cannot be written. Try again.</source>
        <translation>沒有復原：本機資料夾無法寫入，請重試。</translation>
    </message>
    <message>
        <source>The customer asked again.</source>
        <translation>客戶再次來電催問。</translation>
    </message>
    <message>
        <source>The customer asked again: %1</source>
        <translation>客戶再次來電催問：%1</translation>
    </message>
    <message>
        <source>The customer called again.</source>
        <translation>客戶再次來電。</translation>
    </message>
    <message>
        <source>Added to the open ticket. No second ticket was made.</source>
        <translation>已併入未結工單，沒有另開新單。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Added here by mistake, it is another matter: %1</source>
        <translation>誤併入本單，屬於另一件事：%1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <translation>沒有復原。%1</translation>
    </message>
    <message>
        <source>The card is back. The open ticket keeps the entry, and one that it was a mistake.</source>
        <translation>卡片已復原。未結工單上的紀錄保留，並已註明是誤併。</translation>
    </message>
    <message>
        <source>This call has been saved already: no second card was made.</source>
        <translation>這通來電已經儲存過，沒有再建立卡片。</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>接聽</translation>
    </message>
    <message>
        <source>this call is on the line</source>
        <translation>這通來電正在通話</translation>
    </message>
    <message>
        <source>the call of this card is over</source>
        <translation>這張卡片的通話已經結束</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>復原上一個操作</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>沒有可以復原的操作</translation>
    </message>
    <message numerus="yes">
        <source>Chat: the customer expects the first reply within %n second(s).</source>
        <translation>
            <numerusform>線上客服：請在 %n 秒內回覆客戶第一句。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat has been open for %n second(s) without a reply: write to the customer now, if only that you are looking into it.</source>
        <translation>
            <numerusform>接入線上客服已 %n 秒，還沒有回覆：請先回一句，哪怕只說正在查。</numerusform>
        </translation>
    </message>
    <message>
        <source>answer the call first</source>
        <translation>請先接聽來電</translation>
    </message>
    <message>
        <source>Answer the call first: somebody else is on the line.</source>
        <translation>請先接聽來電：另一位客戶正在通話中。</translation>
    </message>
    <message>
        <source>The card was thrown away. Its number %1 belongs to no ticket.</source>
        <translation>卡片已丟棄。它的工單號 %1 不屬於任何工單。</translation>
    </message>
    <message>
        <source>The number %1 was named to the customer.</source>
        <translation>已告知客戶的工單號：%1。</translation>
    </message>
    <message>
        <source>Only on this PC</source>
        <translation>僅在本機</translation>
    </message>
    <message>
        <source>From a paper form…</source>
        <translation>從紙本單補錄…</translation>
    </message>
    <message>
        <source>%1 · paper form %2</source>
        <translation>%1 · 紙本單 %2</translation>
    </message>
    <message>
        <source>From a paper form</source>
        <translation>從紙本單補錄</translation>
    </message>
    <message>
        <source>The ticket gets the number that is printed on the form.</source>
        <translation>工單使用紙本單上印的編號。</translation>
    </message>
    <message>
        <source>Key it in</source>
        <translation>開始補錄</translation>
    </message>
    <message>
        <source>Number on the form</source>
        <translation>紙本單編號</translation>
    </message>
    <message>
        <source>When the customer called</source>
        <translation>客戶來電時間</translation>
    </message>
    <message>
        <source>This is not the number of a form: one digit is wrong or missing. Compare all 14 with the paper.</source>
        <translation>這不是紙本單編號：有一位數字錯了或漏了。請與紙面逐位核對 14 位數字。</translation>
    </message>
    <message>
        <source>The customer called in the past. Choose such a time.</source>
        <translation>來電時間應在現在之前，請另選時間。</translation>
    </message>
    <message>
        <source>No form with this number is known here. If it was printed on a PC that has been offline since, wait until that PC is online again.</source>
        <translation>此處沒有這個編號的紙本單。如果它是在一直離線的電腦上列印的，請等那台電腦連線後再試。</translation>
    </message>
    <message>
        <source>The form could not be looked up.</source>
        <translation>紙本單查詢失敗。</translation>
    </message>
    <message>
        <source>This form was made void: %1</source>
        <translation>這張紙本單已作廢：%1</translation>
    </message>
    <message>
        <source>This form was keyed in already, as ticket %1.</source>
        <translation>這張紙本單已經補錄，工單 %1。</translation>
    </message>
    <message>
        <source>This form was keyed in already, as ticket %1: “%2”.</source>
        <translation>這張紙本單已經補錄，工單 %1：「%2」。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DeskStory</name>
    <message>
        <source>This ticket so far</source>
        <translation>本單時間軸</translation>
    </message>
    <message>
        <source>What happened on this ticket so far</source>
        <translation>本單至今的經過</translation>
    </message>
    <message>
        <source>The possible duplicate</source>
        <translation>疑似同一件的經過</translation>
    </message>
    <message>
        <source>What happened to the possible duplicate</source>
        <translation>疑似同一件的工單的經過</translation>
    </message>
    <message>
        <source>Call came</source>
        <translation>來電接入</translation>
    </message>
    <message>
        <source>Call taken</source>
        <translation>開始受理</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Article quoted</source>
        <translation>引用知識</translation>
    </message>
    <message>
        <source>Article linked</source>
        <translation>關聯知識</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>通話結束</translation>
    </message>
    <message>
        <source>Draft on disk</source>
        <translation>草稿存檔</translation>
    </message>
    <message>
        <source>only on this PC until it is saved</source>
        <translation>僅在本機，儲存後提交</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暫無</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DetailHead</name>
    <message>
        <source>Saved by the authority, last changed %1</source>
        <translation>已入庫，最近修改 %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>應於 %1 前</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DetailPane</name>
    <message>
        <source>Time line</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一個檢視</translation>
    </message>
    <message>
        <source>Find a ticket</source>
        <translation>按號碼找工單</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新增工單</translation>
    </message>
    <message>
        <source>Choose a ticket to see what happened to it.</source>
        <translation>選取一張工單，這裡顯示它的經過。</translation>
    </message>
    <message>
        <source>Reading the ticket…</source>
        <translation>正在讀取工單…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>Show in the time line</source>
        <translation>時間線顯示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>工單資訊</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DirectoryEditor</name>
    <message>
        <source>Directory entry</source>
        <translation>通訊錄條目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>服務時間</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>受理事項</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The entry was not saved: it needs a name and a number.</source>
        <translation>沒有儲存：名稱和號碼必須填寫。</translation>
    </message>
    <message>
        <source>The entry was not saved.</source>
        <translation>條目沒有儲存。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DirectorySource</name>
    <message>
        <source>Directory</source>
        <translation>通訊錄</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DirectoryView</name>
    <message>
        <source>Search the directory</source>
        <translation>尋找通訊錄</translation>
    </message>
    <message>
        <source>Name, topic, pinyin or initials</source>
        <translation>名稱、事項、拼音或首字母</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>通訊錄</translation>
    </message>
    <message>
        <source>Choose an entry of the directory first.</source>
        <translation>請先選擇一個通訊錄條目。</translation>
    </message>
    <message>
        <source>Editors and directors keep the directory.</source>
        <translation>通訊錄由採編或主任維護。</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>複製號碼</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>修改條目</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新條目</translation>
    </message>
    <message>
        <source>The directory is empty.</source>
        <translation>通訊錄是空的。</translation>
    </message>
    <message>
        <source>Numbers, hours and transfer targets that an editor enters appear here.</source>
        <translation>採編輸入的號碼、服務時間和轉接對象會顯示在這裡。</translation>
    </message>
    <message>
        <source>Nothing in the directory has these words.</source>
        <translation>通訊錄中沒有符合的條目。</translation>
    </message>
    <message>
        <source>Try a shorter name, the topic, or initials.</source>
        <translation>試試更短的名稱、受理事項或首字母。</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>服務時間：%1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>受理：%1</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Documents</name>
    <message>
        <source>Export “%1”</source>
        <translation>匯出「%1」</translation>
    </message>
    <message>
        <source>The tickets of this view are written into a file, with masked numbers. Who exported them, when and why is logged.</source>
        <translation>本檢視的工單將寫入檔案，電話號碼保持遮罩。匯出人、時間和原因都會記入日誌。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>匯出到</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>試算表 (*.xlsx)</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>列印「%1」</translation>
    </message>
    <message>
        <source>Print to</source>
        <translation>列印到</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>沒有匯出任何內容。</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>沒有列印任何內容。</translation>
    </message>
    <message>
        <source>The form is in %2. Pages: %1.</source>
        <translation>表單已寫入 %2，共 %1 頁。</translation>
    </message>
    <message>
        <source>The form is being written…</source>
        <translation>正在寫入表單…</translation>
    </message>
    <message>
        <source>The ticket is printed as a form on A4, with its number masked. Who printed it, when and why is logged.</source>
        <translation>工單按表單列印在 A4 紙上，電話號碼保持遮罩。誰在何時為何列印都會記入日誌。</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>選擇印表機…</translation>
    </message>
    <message>
        <source>PDF file…</source>
        <translation>存為 PDF…</translation>
    </message>
    <message>
        <source>The form went to the printer. Pages: %1.</source>
        <translation>表單已送往印表機，共 %1 頁。</translation>
    </message>
    <message>
        <source>Export the access log</source>
        <translation>匯出存取記錄</translation>
    </message>
    <message>
        <source>The entries shown are written into a file. Who exported them, when and why becomes an entry too.</source>
        <translation>把顯示的項目寫入檔案。誰在何時因何匯出，本身也記為一筆。</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>存取記錄</translation>
    </message>
    <message>
        <source>%1 of %2 rows are written.</source>
        <translation>已寫入 %1 列，共 %2 列。</translation>
    </message>
    <message>
        <source>The first %1 rows are in %2; there are more. Narrow what is shown to export the rest.</source>
        <translation>前 %1 列已寫入 %2，後面還有。縮小範圍後再匯出其餘部分。</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 列已寫入 %2。</translation>
    </message>
    <message>
        <source>The rows are being read…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Duty log %1</source>
        <translation>值班日誌 %1</translation>
    </message>
    <message>
        <source>The day is printed on A4 as it stands in the book. Who printed it, when and why is logged.</source>
        <translation>當日按日誌本原樣列印在 A4 上。誰列印、何時、為何都會記入日誌。</translation>
    </message>
    <message>
        <source>Calendar of duties</source>
        <translation>職責行事曆</translation>
    </message>
    <message>
        <source>The duties are printed on A4 as they stand now. Who printed them, when and why is logged.</source>
        <translation>例行職責依目前狀況列印在 A4 紙上。列印人、時間和原因會被記錄。</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>應急預案</translation>
    </message>
    <message>
        <source>The plan is printed on A4 with room to tick its steps off by hand. Who printed it, when and why is logged.</source>
        <translation>預案以 A4 列印，每個步驟都留有手動勾選的位置。列印人、時間和原因會留下紀錄。</translation>
    </message>
    <message>
        <source>Paper forms</source>
        <translation>紙本受理單</translation>
    </message>
    <message>
        <source>Blank forms for calls are printed on A4, each with a number of its own. Which were printed, by whom and why is logged.</source>
        <translation>空白來電受理單以 A4 列印，每張一個編號。列印了哪些、誰列印、為什麼列印都會留下紀錄。</translation>
    </message>
    <message>
        <source>The report is printed on A4 as it was counted. Who printed it, when and why is logged.</source>
        <translation>報表按統計結果列印在 A4 紙上。誰、何時、為何列印都會記錄。</translation>
    </message>
    <message>
        <source>The form is printed on A4 from what stands in the log. Who printed it, when and why is logged.</source>
        <translation>表單按值班日誌中的內容列印在 A4 紙上。誰、何時、為何列印都會記錄。</translation>
    </message>
    <message>
        <source>PDF or spreadsheet…</source>
        <translation>PDF 或試算表…</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DuplicateBox</name>
    <message>
        <source>Possibly the same</source>
        <translation>可能重複</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>併入該單</translation>
    </message>
    <message>
        <source>Urge it</source>
        <translation>作為催辦</translation>
    </message>
    <message>
        <source>Other matter</source>
        <translation>不是同一件</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DutyLogCommands</name>
    <message>
        <source>Duty log of %1</source>
        <translation>%1值班日誌</translation>
    </message>
    <message>
        <source>The book was not opened.</source>
        <translation>日誌本未啟用。</translation>
    </message>
    <message>
        <source>Close this book</source>
        <translation>封存本冊</translation>
    </message>
    <message>
        <source>Book %1 is closed for good and kept; nothing more can be written into it. What is written from now on stands in book %2.</source>
        <translation>第 %1 冊將永久封存並保留，不能再寫入；此後的記錄寫在第 %2 冊。</translation>
    </message>
    <message>
        <source>Close and open the next</source>
        <translation>封存並啟用下一冊</translation>
    </message>
    <message>
        <source>The book was not closed.</source>
        <translation>本冊未封存。</translation>
    </message>
    <message>
        <source>Nothing was written into the log.</source>
        <translation>日誌未寫入。</translation>
    </message>
    <message>
        <source>Correct entry %1</source>
        <translation>更正記錄 %1</translation>
    </message>
    <message>
        <source>What stands there stays legible, struck through. Your words follow as a new entry.</source>
        <translation>原文加刪除線保留、仍可閱讀；你的更正作為新的一則寫在後面。</translation>
    </message>
    <message>
        <source>Write the correction</source>
        <translation>寫入更正</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>正確內容</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Link a ticket</source>
        <translation>連結工單</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>The ticket was not linked.</source>
        <translation>工單未連結。</translation>
    </message>
    <message>
        <source>The team&apos;s book is open.</source>
        <translation>本班的日誌本已啟用。</translation>
    </message>
    <message>
        <source>The team&apos;s lead or the director opens the book.</source>
        <translation>日誌本由班長或主任啟用。</translation>
    </message>
    <message>
        <source>The team has no open book.</source>
        <translation>本班沒有啟用中的日誌本。</translation>
    </message>
    <message>
        <source>The team&apos;s lead or the director closes the book.</source>
        <translation>日誌本由班長或主任封存。</translation>
    </message>
    <message>
        <source>Only who belongs to the team writes into its log.</source>
        <translation>只有本班成員可以寫本班日誌。</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>請先選一則記錄。</translation>
    </message>
    <message>
        <source>Its text was taken out by order.</source>
        <translation>它的文字已依令抹除。</translation>
    </message>
    <message>
        <source>It was corrected by %1: correct that one.</source>
        <translation>它已由 %1 更正，請更正那一則。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DutyLogDelegate</name>
    <message>
        <source>Recovered, formerly %1</source>
        <translation>補回，原為 %1</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>已由 %1 更正</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>%1 補記</translation>
    </message>
    <message>
        <source>Not in the chain yet</source>
        <translation>尚未入鏈</translation>
    </message>
    <message>
        <source>Written offline</source>
        <translation>離線寫入</translation>
    </message>
    <message>
        <source>The text was taken out by order of %1; its hash keeps its place in the chain.</source>
        <translation>文字已奉 %1 之令抹除，其雜湊仍在鏈中原位。</translation>
    </message>
    <message>
        <source>The text was taken out; its hash keeps its place in the chain.</source>
        <translation>文字已抹除，其雜湊仍在鏈中原位。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>工單 %1</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未簽名</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>已簽名：%1</translation>
    </message>
    <message>
        <source>Signature does not hold</source>
        <translation>簽名不成立</translation>
    </message>
    <message>
        <source>Signature does not hold: %1</source>
        <translation>簽名不成立：%1</translation>
    </message>
    <message>
        <source>Signature not checked yet: %1</source>
        <translation>簽名尚未核驗：%1</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DutyLogFilterBar</name>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>某一天</translation>
    </message>
    <message>
        <source>Whole book</source>
        <translation>整冊</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>日誌中的字詞</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字詞</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DutyLogPane</name>
    <message>
        <source>Bring lost entries back…</source>
        <translation>補回遺失的記錄…</translation>
    </message>
    <message>
        <source>The book is the one that this PC has seen before.</source>
        <translation>這冊日誌與這台電腦先前所見相同。</translation>
    </message>
    <message>
        <source>Entries of the duty log</source>
        <translation>值班日誌記錄</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>日誌讀不出來。</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>值班日誌</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>記入</translation>
    </message>
    <message>
        <source>Link a ticket…</source>
        <translation>連結工單…</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>寫一則記錄</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Open the team&apos;s book</source>
        <translation>啟用本班日誌本</translation>
    </message>
    <message>
        <source>Close the full book…</source>
        <translation>封存寫滿的日誌本…</translation>
    </message>
    <message>
        <source>The entry is about no ticket.</source>
        <translation>這則記錄沒有連結工單。</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>查看工單</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>更早的記錄</translation>
    </message>
    <message>
        <source>All are shown.</source>
        <translation>已全部列出。</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Today is shown.</source>
        <translation>目前就是今天。</translation>
    </message>
    <message>
        <source>Search the whole book</source>
        <translation>在整冊中尋找</translation>
    </message>
    <message>
        <source>Check the chain again</source>
        <translation>重新核對鏈</translation>
    </message>
    <message>
        <source>The team has no open book.</source>
        <translation>本班沒有啟用中的日誌本。</translation>
    </message>
    <message>
        <source>Written on this PC, with its time. It joins the chain once the server is reached, and says so.</source>
        <translation>已寫在這台電腦上並留下時間；連上伺服器後入鏈，並註明離線寫入。</translation>
    </message>
    <message>
        <source>book %1</source>
        <translation>第 %1 冊</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n entries</source>
        <translation>
            <numerusform>最近 %n 則</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 則</numerusform>
        </translation>
    </message>
    <message>
        <source>The team has no duty log yet.</source>
        <translation>本班還沒有值班日誌。</translation>
    </message>
    <message>
        <source>Open its first book: what is written into it stays, in order, and can only be corrected.</source>
        <translation>請啟用第一冊：寫入的內容依序保留，只能更正。</translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>沒有這樣的記錄。</translation>
    </message>
    <message>
        <source>Choose other days, another category or fewer words.</source>
        <translation>請換日期、換類別或減少字詞。</translation>
    </message>
    <message>
        <source>Nothing has been written today.</source>
        <translation>今天還沒有記錄。</translation>
    </message>
    <message>
        <source>Equipment, difficult issues, who came and went, instructions: write below what the next shift must know.</source>
        <translation>設備、疑難、人員進出、上級指示：請在下方記下接班人必須知道的事。</translation>
    </message>
    <message>
        <source>Print the day…</source>
        <translation>列印當日…</translation>
    </message>
    <message>
        <source>Choose one day first.</source>
        <translation>請先選定某一天。</translation>
    </message>
    <message>
        <source>Checks of the pages…</source>
        <translation>檢查各頁…</translation>
    </message>
    <message>
        <source>Choose a team first.</source>
        <translation>請先選擇班組。</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>報表…</translation>
    </message>
    <message>
        <source>The team&apos;s lead or the director writes the reports.</source>
        <translation>報表由班長或主任填寫。</translation>
    </message>
    <message>
        <source>Print the roll call of the day…</source>
        <translation>列印當日點名記錄…</translation>
    </message>
    <message>
        <source>Print the handover record of the day…</source>
        <translation>列印當日交接班記錄…</translation>
    </message>
    <message>
        <source>Print the duty record of the month…</source>
        <translation>列印當月值班記錄表…</translation>
    </message>
    <message>
        <source>Points of the month…</source>
        <translation>當月積分…</translation>
    </message>
    <message>
        <source>The team's lead or the director decides on points.</source>
        <translation>積分由班長或主任認定。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::EntryComposer</name>
    <message>
        <source>Happened earlier</source>
        <translation>補記較早的事</translation>
    </message>
    <message>
        <source>Category of the entry</source>
        <translation>記錄類別</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Entry of the duty log</source>
        <translation>值班日誌記錄</translation>
    </message>
    <message>
        <source>Once written it stays: it can only be corrected</source>
        <translation>記入後不能改，只能更正</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>工單 %1</translation>
    </message>
    <message>
        <source>Choose a category first.</source>
        <translation>請先選類別。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ExportDialog</name>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>The rows are written as they are, customers&apos; numbers in clear. Who exported them, when and why is logged.</source>
        <translation>資料按原樣寫出，客戶號碼不遮罩。誰在何時為何匯出都會記入日誌。</translation>
    </message>
    <message>
        <source>Reason (needed)</source>
        <translation>原因（必填）</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>Import of %1, %2: %n row(s)</source>
        <translation>
            <numerusform>匯入的 %1，%2：%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why first: the reason is kept in the access log.</source>
        <translation>請先寫明原因：原因會記入存取日誌。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>匯出到</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>試算表 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tab-separated table (*.tsv)</source>
        <translation>定位字元分隔的表格 (*.tsv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>The rows are being written…</source>
        <translation>正在寫出…</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 列已寫入 %2。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The export was cancelled; there is no file.</source>
        <translation>匯出已取消，沒有留下檔案。</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>沒有匯出任何內容。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::FactsBlock</name>
    <message>
        <source>No number of this customer is on record.</source>
        <translation>沒有登記這位客戶的號碼。</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>隱藏號碼</translation>
    </message>
    <message>
        <source>Show the number; asks why, and is logged</source>
        <translation>顯示號碼；要填用途，並有記錄</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首問</translation>
    </message>
    <message>
        <source>With</source>
        <translation>承辦</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>錄單</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等客戶</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>尚未判定</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>查核情況</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>處理措施</translation>
    </message>
    <message>
        <source>Liable</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Emergency, to: %1</source>
        <translation>緊急請示：%1</translation>
    </message>
    <message>
        <source>Escalated to: %1</source>
        <translation>請示：%1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經辦</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>處理意見</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>批示</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>批示人</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>保留意見</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>欠交</translation>
    </message>
    <message>
        <source>Instruct…</source>
        <translation>批示…</translation>
    </message>
    <message>
        <source>I disagree…</source>
        <translation>保留意見…</translation>
    </message>
    <message>
        <source>%1 and the area manager</source>
        <translation>%1 和區域服務經理</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>歸屬</translation>
    </message>
    <message>
        <source>a ticket out of your sight</source>
        <translation>您無權檢視的工單</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>統一答覆</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Faults</name>
    <message>
        <source>Your login has expired. Only the administrator can extend it.</source>
        <translation>您的登入已過期，只有管理員可以延長。</translation>
    </message>
    <message>
        <source>Your login has been disabled. Ask your lead or the administrator.</source>
        <translation>您的登入已停用，請詢問組長或管理員。</translation>
    </message>
    <message>
        <source>The server does not answer. Check the network; who has signed in on this PC before can sign in without it.</source>
        <translation>伺服器沒有回應。請檢查網路；以前在這台電腦上登入過的人，沒有伺服器也能登入。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified. Nothing was sent to it; tell the administrator.</source>
        <translation>伺服器的憑證無法核實，沒有向它傳送任何內容。請告訴管理員。</translation>
    </message>
    <message>
        <source>This PC has been without the server for too long. Sign in again as soon as it answers.</source>
        <translation>這台電腦太久沒有連上伺服器。等伺服器有回應後再登入。</translation>
    </message>
    <message>
        <source>The server does not let this PC in, or the department is not on it. Tell the administrator.</source>
        <translation>伺服器不接受這台電腦，或者部門不在這台伺服器上。請告訴管理員。</translation>
    </message>
    <message>
        <source>Staff number or password is wrong. Type the password again, or ask your administrator for a new one.</source>
        <translation>工號或密碼不對。請重新輸入密碼，或請管理員重設。</translation>
    </message>
    <message>
        <source>The server asks for a newer version of this program. Ask the administrator to update this PC; what you wrote stays here.</source>
        <translation>伺服器要求較新版本的程式。請管理員更新這台電腦；您寫的內容仍保留在這裡。</translation>
    </message>
    <message>
        <source>The server is older than this program and does not know all that it writes. Ask the administrator to upgrade the server; until then you can read, and what you write stays here.</source>
        <translation>伺服器的版本比本程式舊，有些內容它還不認識。請管理員升級伺服器；在此之前可以檢視，您寫的內容保留在本機。</translation>
    </message>
    <message>
        <source>The pooler between this PC and the server is in transaction mode, in which this program cannot work. Ask the administrator to set it to session mode; what you wrote stays here.</source>
        <translation>這台電腦與伺服器之間的連線池處於交易模式，本程式無法透過它運作。請管理員改為工作階段模式；您寫的內容留在這台電腦上。</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full: it takes nothing more. Tell the administrator; what you write stays on this PC and is sent once there is room.</source>
        <translation>伺服器的磁碟已滿，收不下新的內容。請告訴管理員；您寫的內容留在這台電腦上，伺服器有空間後會自動送出。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::FileKinds</name>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 檔案</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
</context>
<context>
    <name>Seatdesk::FilterBar</name>
    <message>
        <source>Filter in this view</source>
        <translation>在此檢視中篩選</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>新增篩選條件</translation>
    </message>
    <message>
        <source>Back to the view&apos;s own filter</source>
        <translation>恢復檢視原來的篩選</translation>
    </message>
    <message>
        <source>Save the filter as a view</source>
        <translation>把篩選存為檢視</translation>
    </message>
    <message>
        <source>Columns and density</source>
        <translation>欄與列距</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter %1, can be removed</source>
        <translation>篩選條件 %1，可以去掉</translation>
    </message>
</context>
<context>
    <name>Seatdesk::FilterMenu</name>
    <message>
        <source>Add a filter</source>
        <translation>新增篩選條件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>With</source>
        <translation>承辦</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>還沒有人</translation>
    </message>
    <message>
        <source>First contact was me</source>
        <translation>首問是我</translation>
    </message>
    <message>
        <source>Lies with</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>等客戶</translation>
    </message>
    <message>
        <source>Urged</source>
        <translation>催辦過</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>請示中</translation>
    </message>
    <message>
        <source>Form owed</source>
        <translation>欠聯絡單</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已過</translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation>一小時內</translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation>24 小時內</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>錄單</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
</context>
<context>
    <name>Seatdesk::FirstRunPage</name>
    <message>
        <source>A new department</source>
        <translation>建立部門</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門名稱</translation>
    </message>
    <message>
        <source>First team</source>
        <translation>首個班組</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再輸一次</translation>
    </message>
    <message>
        <source>Set up the department</source>
        <translation>建立部門</translation>
    </message>
    <message>
        <source>You become its administrator and can add staff and teams afterwards.</source>
        <translation>您將成為本部門的管理員，之後可以新增人員和班組。</translation>
    </message>
    <message>
        <source>Everything is kept on this PC until a server is connected.</source>
        <translation>連接伺服器之前，所有內容都存在這台電腦上。</translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation>「%1」尚未填寫。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>密碼至少要 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>兩次密碼不一樣，請重輸第二次。</translation>
    </message>
    <message>
        <source>Connect to the department&apos;s server…</source>
        <translation>連線部門的伺服器…</translation>
    </message>
</context>
<context>
    <name>Seatdesk::FormDraft</name>
    <message>
        <source>What you type is not being kept on disk.</source>
        <translation>您輸入的內容沒有存到磁碟上。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::HandlingClock</name>
    <message>
        <source>over %1</source>
        <translation>超 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>處理時鐘</translation>
    </message>
</context>
<context>
    <name>Seatdesk::HandoverPage</name>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
</context>
<context>
    <name>Seatdesk::HandoverSigning</name>
    <message>
        <source>The shift was not handed over.</source>
        <translation>沒有交班。</translation>
    </message>
    <message>
        <source>Hands over: %1</source>
        <translation>交班人 %1</translation>
    </message>
    <message>
        <source>Takes over: %1</source>
        <translation>接班人 %1</translation>
    </message>
    <message>
        <source>Nothing was signed: the shift goes on.</source>
        <translation>沒有簽名，本班繼續。</translation>
    </message>
    <message>
        <source>Not signed: %1</source>
        <translation>未簽名：%1</translation>
    </message>
    <message>
        <source>That is not the password of %1. Nothing was signed.</source>
        <translation>這不是 %1 的密碼，沒有簽名。</translation>
    </message>
    <message>
        <source>%1 cannot sign in at present, so nothing was signed. Tell the lead or the administrator.</source>
        <translation>%1 目前無法登入，沒有簽名。請告知組長或管理員。</translation>
    </message>
    <message>
        <source>Nobody can sign now.</source>
        <translation>現在無法簽名。</translation>
    </message>
    <message>
        <source>The shift can also be handed over unsigned, with a reason; the duty log then shows that.</source>
        <translation>也可以寫明原因、不簽名交班；值班日誌會標明未簽名。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::HeaderBar</name>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Menu (Alt)</source>
        <translation>選單（Alt）</translation>
    </message>
    <message>
        <source>Search tickets, customers, knowledge, commands</source>
        <translation>搜尋工單、客戶、知識，或執行命令</translation>
    </message>
</context>
<context>
    <name>Seatdesk::HoursEditor</name>
    <message>
        <source>closed</source>
        <translation>不上班</translation>
    </message>
    <message>
        <source>%1 was not saved: write times as 09:00-12:00, 13:00-18:00; 00:00-24:00 is the whole day, 22:00-06:00 goes on into the next.</source>
        <translation>%1未儲存：時間請寫成 09:00-12:00, 13:00-18:00；00:00-24:00 為全天，22:00-06:00 延續到隔天。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ImportChoices</name>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔字元</translation>
    </message>
    <message>
        <source>A row is known again by</source>
        <translation>憑什麼認出同一列</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>歸屬</translation>
    </message>
    <message>
        <source>As its columns tell</source>
        <translation>按欄名判斷</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>自動辨識</translation>
    </message>
    <message>
        <source>All its cells</source>
        <translation>整列內容</translation>
    </message>
    <message>
        <source>Where it usually goes</source>
        <translation>預設歸屬</translation>
    </message>
    <message>
        <source>These belong to the whole department.</source>
        <translation>這類資料屬於整個部門。</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1（自動辨識）</translation>
    </message>
    <message>
        <source>None: JSON Lines</source>
        <translation>無：JSON Lines</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ImportDialog</name>
    <message>
        <source>%1 rows: %2 are new, %3 were imported before, %4 cannot be taken.</source>
        <translation>共 %1 列：新增 %2 列，以前已匯入 %3 列，無法接收 %4 列。</translation>
    </message>
    <message>
        <source>%1 rows were saved with line and reason.</source>
        <translation>%1 列連同列號和原因已儲存。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.jsonl *.ndjson)</source>
        <translation>表格 (*.csv *.tsv *.txt *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>The file is being read. Nothing is written yet.</source>
        <translation>正在讀取檔案，尚未寫入任何資料。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>匯入 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>尚未寫入任何資料。</translation>
    </message>
    <message>
        <source>An import would add nothing.</source>
        <translation>再匯入也不會增加任何資料。</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>沒有可匯入的內容。</translation>
    </message>
    <message>
        <source>The rows are being written. What is written stays when you cancel.</source>
        <translation>正在寫入。取消時已寫入的會保留。</translation>
    </message>
    <message>
        <source>The import was cancelled; what was written until then stays.</source>
        <translation>匯入已取消，此前寫入的會保留。</translation>
    </message>
    <message>
        <source>Nothing was added: %1 rows were imported before, %2 cannot be taken.</source>
        <translation>沒有增加任何資料：%1 列以前已匯入，%2 列無法接收。</translation>
    </message>
    <message>
        <source>%1 rows were imported, %2 had been imported before, %3 were refused.</source>
        <translation>已匯入 %1 列；以前已匯入 %2 列，未接收 %3 列。</translation>
    </message>
    <message>
        <source>The import ended early; what was written stays.</source>
        <translation>匯入中途結束，已寫入的會保留。</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>這個檔案不能匯入。</translation>
    </message>
    <message>
        <source>Bad rows: %1</source>
        <translation>問題列：%1</translation>
    </message>
    <message>
        <source>No row is bad.</source>
        <translation>沒有問題列。</translation>
    </message>
    <message>
        <source>Save the bad rows to</source>
        <translation>問題列另存為</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>試算表 (*.xlsx)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the bad rows…</source>
        <translation>儲存問題列…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>開頭幾列</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>下方顯示內容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>No table is chosen yet.</source>
        <translation>還沒有選擇表格。</translation>
    </message>
    <message>
        <source>Choose a file or drop it here: CSV, TSV or JSON Lines, in UTF-8, UTF-16 or GB18030. You see first what would come of it; nothing is written before you say so.</source>
        <translation>選擇檔案或拖到這裡：CSV、TSV 或 JSON Lines，編碼可為 UTF-8、UTF-16 或 GB18030。先看結果，確認之前不會寫入任何資料。</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>無法接收的列</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ImportTable</name>
    <message>
        <source>First rows of the file</source>
        <translation>檔案開頭幾列</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>欄「%1」對應的欄位</translation>
    </message>
    <message>
        <source>Kept beside the row</source>
        <translation>不對應，原樣保留</translation>
    </message>
</context>
<context>
    <name>Seatdesk::KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>全部按鍵</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>搜尋按鍵</translation>
    </message>
    <message>
        <source>↑↓ choose    Enter do it    Esc back</source>
        <translation>↑↓ 選擇    Enter 執行    Esc 返回</translation>
    </message>
    <message>
        <source>Settings changes keys</source>
        <translation>在「設定」裡可改按鍵</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各處通用</translation>
    </message>
    <message>
        <source>No key is called “%1”.</source>
        <translation>沒有叫「%1」的按鍵。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::KeysPage</name>
    <message>
        <source>No key</source>
        <translation>不設按鍵</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>全部恢復預設</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>操作與按鍵</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按鍵</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>在此按下新按鍵</translation>
    </message>
    <message>
        <source>Keys are F-keys, Ctrl with something, or Alt or Shift with a digit or Enter. They follow you to every PC.</source>
        <translation>可用 F 功能鍵、Ctrl 組合鍵，或 Alt、Shift 加數字或 Enter。您的按鍵在每台電腦上都一樣。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各處通用</translation>
    </message>
    <message>
        <source>%1 was not taken: it belongs to typing and the input method. Use an F-key, Ctrl, or Alt or Shift with a digit or Enter.</source>
        <translation>沒有採用 %1：它留給打字和輸入法。請用 F 功能鍵、Ctrl 組合鍵，或 Alt、Shift 加數字或 Enter。</translation>
    </message>
    <message>
        <source>%1 already means “%2”.</source>
        <translation>%1 已用於「%2」。</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>改用在這裡</translation>
    </message>
</context>
<context>
    <name>Seatdesk::KnowledgePage</name>
    <message>
        <source>Parts of the knowledge base</source>
        <translation>知識庫的各部分</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>通訊錄</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>待答問題</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識</translation>
    </message>
    <message>
        <source>Questions %1</source>
        <translation>待答問題 %1</translation>
    </message>
    <message>
        <source>Show the articles</source>
        <translation>檢視條目</translation>
    </message>
    <message>
        <source>Show the directory</source>
        <translation>檢視通訊錄</translation>
    </message>
    <message>
        <source>Show the open questions</source>
        <translation>檢視待答問題</translation>
    </message>
</context>
<context>
    <name>Seatdesk::KnowledgePanel</name>
    <message>
        <source>The search gave no answer.</source>
        <translation>尋找沒有結果傳回。</translation>
    </message>
    <message>
        <source>Search knowledge</source>
        <translation>查知識</translation>
    </message>
    <message>
        <source>Words, pinyin or initials</source>
        <translation>文字、拼音或首字母</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>找到的條目</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報錯</translation>
    </message>
    <message>
        <source>Choose an article first.</source>
        <translation>請先選擇一個條目。</translation>
    </message>
    <message>
        <source>Open the article with its versions</source>
        <translation>開啟條目及其版本</translation>
    </message>
    <message>
        <source>No ticket is being written; go to the Desk first.</source>
        <translation>沒有正在填寫的工單，請先到座席頁。</translation>
    </message>
    <message>
        <source>This article does not hold now; report it if that is wrong.</source>
        <translation>此條目現在無效；如有不對，請報錯。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Quoted: %1</source>
        <translation>已引用：%1</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>已關聯：%1</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>沒有文章含有這些詞。</translation>
    </message>
    <message>
        <source>Try fewer words or initials; note the question with %1 if nobody knows the answer.</source>
        <translation>減少幾個詞或改用首字母再試；如果沒有人知道答案，按 %1 把問題記下來。</translation>
    </message>
    <message>
        <source>No article is published yet.</source>
        <translation>還沒有發布任何文章。</translation>
    </message>
    <message>
        <source>What an editor publishes or an administrator imports can be read and quoted here.</source>
        <translation>編輯發布或管理員匯入的文章，會在這裡供查閱和引用。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ListFoot</name>
    <message>
        <source>None selected</source>
        <translation>未選工單</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1, descending</source>
        <translation>按%1遞減</translation>
    </message>
    <message>
        <source>By %1, ascending</source>
        <translation>按%1遞增</translation>
    </message>
    <message>
        <source>%1 bulk change</source>
        <translation>%1 批次修改</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>逾時 %1</translation>
    </message>
    <message>
        <source>Running out %1</source>
        <translation>快到時限 %1</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>暫停 %1</translation>
    </message>
</context>
<context>
    <name>Seatdesk::LockPage</name>
    <message>
        <source>The seat is locked</source>
        <translation>坐席已鎖定</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>鎖定人</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大寫鎖定已開啟</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>換人登入</translation>
    </message>
    <message>
        <source>Drafts and open cards stay as they are.</source>
        <translation>草稿和開啟的卡片都原樣保留。</translation>
    </message>
    <message>
        <source>Clocks go on while the seat is locked.</source>
        <translation>鎖定期間時鐘照常走。</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>請先輸入密碼。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::LogFilter</name>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Who: number, name, pinyin or initials</source>
        <translation>誰：編號、姓名、拼音或字首</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什麼</translation>
    </message>
    <message>
        <source>Whatever was done</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>不限日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>某一天</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>Seatdesk::LogPage</name>
    <message>
        <source>The log could not be read.</source>
        <translation>記錄未能讀取。</translation>
    </message>
    <message>
        <source>Entries of the access log</source>
        <translation>存取記錄的項目</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>存取記錄</translation>
    </message>
    <message>
        <source>Export these entries…</source>
        <translation>匯出這些項目…</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>沒有可匯出的內容。</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>檢視工單</translation>
    </message>
    <message>
        <source>The entry is about no ticket.</source>
        <translation>這一筆不涉及某張工單。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>已顯示全部。</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>篩選記錄</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n entries</source>
        <translation>
            <numerusform>最新的 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>沒有符合條件的項目。</translation>
    </message>
    <message>
        <source>Choose another person, another day, or show everything.</source>
        <translation>換一個人、換一天，或顯示全部。</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>尚無任何記錄。</translation>
    </message>
    <message>
        <source>Whoever looks at a customer&apos;s number, searches by one, exports, prints or hears a recording is listed here with the reason.</source>
        <translation>誰檢視客戶號碼、依號碼查詢、匯出、列印或聽錄音，都連同原因列在這裡。</translation>
    </message>
    <message>
        <source>No reason is asked for this.</source>
        <translation>此項操作不詢問原因。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::MainWindow</name>
    <message>
        <source>Seatdesk</source>
        <translation>坐席工作台</translation>
    </message>
</context>
<context>
    <name>Seatdesk::MaskedField</name>
    <message>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>Show number</source>
        <translation>顯示號碼</translation>
    </message>
    <message>
        <source>Hide number</source>
        <translation>隱藏號碼</translation>
    </message>
</context>
<context>
    <name>Seatdesk::NewCustomerForm</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Name of the new customer</source>
        <translation>新客戶姓名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>Mr, Ms</source>
        <translation>先生、女士</translation>
    </message>
</context>
<context>
    <name>Seatdesk::NoteDialog</name>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was saved: write a few words first.</source>
        <translation>沒有儲存：請先寫幾句。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>關閉這則提示</translation>
    </message>
</context>
<context>
    <name>Seatdesk::OlderLine</name>
    <message>
        <source>Older tickets on the server</source>
        <translation>伺服器上的舊工單</translation>
    </message>
    <message>
        <source>Older tickets are on the server.</source>
        <translation>更早的工單在伺服器上。</translation>
    </message>
    <message>
        <source>Search there</source>
        <translation>到伺服器上搜尋</translation>
    </message>
    <message>
        <source>Searching on the server…</source>
        <translation>正在伺服器上搜尋…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Older tickets are on the server, which cannot be reached now.</source>
        <translation>更早的工單在伺服器上，目前無法連線到伺服器。</translation>
    </message>
    <message>
        <source>Searching on the server</source>
        <translation>在伺服器上搜尋</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>已找到 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching on the server… %1</source>
        <translation>正在伺服器上搜尋… %1</translation>
    </message>
    <message>
        <source>Searching on the server, back to %1… %2</source>
        <translation>正在伺服器上搜尋，已查到 %1… %2</translation>
    </message>
    <message>
        <source>No older ticket on the server has these words.</source>
        <translation>伺服器上沒有含這些字詞的舊工單。</translation>
    </message>
    <message>
        <source>Nothing found on the server so far.</source>
        <translation>到目前為止在伺服器上沒有找到。</translation>
    </message>
    <message numerus="yes">
        <source>%n older ticket(s) on the server. Opening one brings it here.</source>
        <translation>
            <numerusform>伺服器上有 %n 張舊工單，開啟後即取到本機。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older ticket(s) on the server so far. More words find fewer.</source>
        <translation>
            <numerusform>到目前為止在伺服器上找到 %n 張舊工單，多輸入幾個字詞可縮小範圍。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜尋</translation>
    </message>
</context>
<context>
    <name>Seatdesk::OpenItemCommands</name>
    <message>
        <source>Who has it now</source>
        <translation>現由誰接手</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承諾時間</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>交 %1，%2 前</translation>
    </message>
    <message>
        <source>Leave to the next shift</source>
        <translation>留給下一班</translation>
    </message>
    <message>
        <source>It comes back every shift until it is closed with a reason or handed on by name.</source>
        <translation>每班都會再列出，直到寫明原因關閉，或指定人接手。</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>遺留什麼</translation>
    </message>
    <message>
        <source>Why it is unfinished</source>
        <translation>未完成的原因</translation>
    </message>
    <message>
        <source>Ticket, if it is about one</source>
        <translation>相關工單（如有）</translation>
    </message>
    <message>
        <source>Left open: %1 (%2). %3.</source>
        <translation>遺留：%1（%2）。%3。</translation>
    </message>
    <message>
        <source>Hand on by name</source>
        <translation>指定接手人</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>交出</translation>
    </message>
    <message>
        <source>Handed on: %1. %2.</source>
        <translation>轉交：%1。%2。</translation>
    </message>
    <message>
        <source>Close the open item</source>
        <translation>關閉遺留事項</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>How it ended, or why it is dropped</source>
        <translation>結果，或為何不再追蹤</translation>
    </message>
    <message>
        <source>Closed: %1. %2</source>
        <translation>關閉：%1。%2</translation>
    </message>
    <message>
        <source>The promised time is over. Choose a later one.</source>
        <translation>承諾時間已過，請選較晚的時間。</translation>
    </message>
    <message>
        <source>Something is missing. Fill in every field that is needed.</source>
        <translation>還有必填欄位未填，請補齊。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有變更。</translation>
    </message>
    <message>
        <source>Choose an open item first.</source>
        <translation>請先選一件遺留事項。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::OpenItemsPane</name>
    <message>
        <source>Open items</source>
        <translation>遺留事項</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>沒有遺留事項。</translation>
    </message>
    <message>
        <source>What a shift cannot finish is left here with its reason, whom it was given to and the promised date.</source>
        <translation>本班做不完的事記在這裡，寫明原因、接手人和承諾時間。</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Leave open…</source>
        <translation>留給下一班…</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>指定接手…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>關閉…</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>this shift</source>
        <translation>本班</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>已 %n 班</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>逾期，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 件未關閉</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed in this shift: %1</source>
        <translation>本班已關閉：%1</translation>
    </message>
</context>
<context>
    <name>Seatdesk::OpeningWords</name>
    <message>
        <source>This folder was written by a newer Seatdesk. Install that version, or ask your administrator.</source>
        <translation>此資料夾由較新版本寫入。請安裝該版本，或聯絡管理員。</translation>
    </message>
    <message>
        <source>The department&apos;s data could not be opened: the disk is full. Nothing was changed. Make room, then open the window again.</source>
        <translation>部門資料無法開啟：磁碟已滿，未作任何變更。請騰出空間，再重新開啟視窗。</translation>
    </message>
    <message>
        <source>The department&apos;s data could not be opened: this folder cannot be written. Ask your administrator to check its owner and its rights.</source>
        <translation>部門資料無法開啟：此資料夾無法寫入。請管理員檢查其擁有者和權限。</translation>
    </message>
    <message>
        <source>The department&apos;s data could not be opened. Nothing was changed. Ask your administrator to run “seatdesk-admin salvage” on this folder.</source>
        <translation>部門資料無法開啟，未作任何變更。請管理員對此資料夾執行「seatdesk-admin salvage」。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::OverlayList</name>
    <message>
        <source>What matches</source>
        <translation>符合的內容</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PanelTitle</name>
    <message>
        <source>Float</source>
        <translation>浮動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PasswordDialog</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改我的密碼</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>為%1設新密碼</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>目前密碼</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再輸一次</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type your present password first.</source>
        <translation>請先輸入目前密碼。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>密碼至少要 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>兩次密碼不一樣，請重輸第二次。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>隱藏密碼</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>顯示密碼</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PeoplePage</name>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>尋找人員</translation>
    </message>
    <message>
        <source>Number, name, pinyin or initials</source>
        <translation>員工編號、姓名、拼音或首字母</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Only the administrator adds and changes people.</source>
        <translation>只有管理員可以新增和修改人員。</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人員</translation>
    </message>
    <message>
        <source>New team or unit</source>
        <translation>新班組或部門</translation>
    </message>
    <message>
        <source>Rename one</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Disable or enable</source>
        <translation>停用或啟用</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何變更。</translation>
    </message>
    <message>
        <source>Nobody locks themselves out.</source>
        <translation>不能停用自己。</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>Standing roles are given by the administrator or the director.</source>
        <translation>長期角色由管理員或主任授予。</translation>
    </message>
    <message>
        <source>Acting lead</source>
        <translation>代理班長</translation>
    </message>
    <message>
        <source>An acting lead is named by the lead, the director or the administrator.</source>
        <translation>代理班長由班長、主任或管理員指定。</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>結束角色</translation>
    </message>
    <message>
        <source>The role was not ended.</source>
        <translation>角色未能結束。</translation>
    </message>
    <message>
        <source>Choose a role first.</source>
        <translation>請先選擇一個角色。</translation>
    </message>
    <message>
        <source>It has ended, or it is not yours to end.</source>
        <translation>它已經結束，或不由您結束。</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>請先選擇一個人。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nobody is listed yet.</source>
        <translation>還沒有人員。</translation>
    </message>
    <message>
        <source>Add people with Ctrl+Shift+N, or bring a staff list in by an import.</source>
        <translation>按 Ctrl+Shift+N 新增人員，或匯入人員名單。</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>沒有找到相符的人員。</translation>
    </message>
    <message>
        <source>Try the number, or initials of the name.</source>
        <translation>請試試員工編號或姓名首字母。</translation>
    </message>
    <message>
        <source>Nothing was saved: somebody has the number %1.</source>
        <translation>未儲存：員工編號 %1 已有人使用。</translation>
    </message>
    <message>
        <source>Nobody was added.</source>
        <translation>未新增人員。</translation>
    </message>
    <message>
        <source>The role was not given: the time ends before it begins. Choose a later end.</source>
        <translation>未授予角色：結束時間早於開始時間。請選擇較晚的結束時間。</translation>
    </message>
    <message>
        <source>The role was not given: a lead names only within the own team, and only for a time.</source>
        <translation>未授予角色：班長只能在本班組內指定，而且必須有期限。</translation>
    </message>
    <message>
        <source>The role was not given.</source>
        <translation>未授予角色。</translation>
    </message>
    <message>
        <source>Nothing was changed: something is called %1 already.</source>
        <translation>未作變更：已有名為「%1」的班組或部門。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>未新增。</translation>
    </message>
    <message>
        <source>Nothing was renamed.</source>
        <translation>未改名。</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>密碼沒有變更。</translation>
    </message>
    <message>
        <source>On a shared database “seatdesk-admin staff” gives passwords.</source>
        <translation>使用共用資料庫時，密碼由「seatdesk-admin staff」設定。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PersonCard</name>
    <message>
        <source>Deputy of %1</source>
        <translation>%1的代理人</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>later</source>
        <translation>尚未開始</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Roles of the person</source>
        <translation>此人的角色</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>長期有效</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>由%1授予</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>級別：%1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>專線：%1</translation>
    </message>
    <message>
        <source>Skills: %1</source>
        <translation>技能：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Disabled: cannot sign in</source>
        <translation>已停用，不能登入</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PersonDesk</name>
    <message>
        <source>Desk</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>The keychain did not keep your password: it is asked for again next time.</source>
        <translation>密碼庫未能儲存您的密碼：下次登入仍需輸入。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改我的密碼</translation>
    </message>
    <message>
        <source>That is not your present password. Nothing was changed.</source>
        <translation>目前密碼不對，未作任何變更。</translation>
    </message>
    <message>
        <source>The password was not changed. Try again in a moment.</source>
        <translation>密碼沒有變更，請稍後再試。</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>存取記錄</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>The shift ends at %1. Tidy the place and count the items before it is handed over.</source>
        <translation>本班 %1 結束。請整理場地、清點物品，再行交班。</translation>
    </message>
    <message>
        <source>Show the handover</source>
        <translation>開啟交接班</translation>
    </message>
    <message>
        <source>Show the duties</source>
        <translation>檢視職責</translation>
    </message>
    <message>
        <source>You do not see where that stands. What was said of it is in the history of the duty.</source>
        <translation>您無權檢視該處內容，相關說明見職責紀錄。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PersonSettings</name>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>行事曆</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>These hold for %1. Each change holds at once, and for everybody.</source>
        <translation>以下對%1生效。每項更動立即對所有人生效。</translation>
    </message>
    <message>
        <source>These hold for %1. You may read them; a director, an administrator or a lead sets them.</source>
        <translation>以下對%1生效。這裡可以檢視；由部門主任、管理員或班長設定。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PhraseEditor</name>
    <message>
        <source>Situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Whose phrase</source>
        <translation>用語歸屬</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>歸屬</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>{customer}, {agent_number}, {agent_name}, {ticket_number}, {department}, {shift} and {time_of_day} are filled; [[what belongs here]] is a blank.</source>
        <translation>{customer}、{agent_number}、{agent_name}、{ticket_number}、{department}、{shift}、{time_of_day} 會自動填入；[[此處填什麼]] 是空位。</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我自己的</translation>
    </message>
    <message>
        <source>Of the team %1</source>
        <translation>%1的</translation>
    </message>
    <message>
        <source>Of the department</source>
        <translation>部門的</translation>
    </message>
    <message>
        <source>Team phrases are written by leads, those of the department by editors and directors. Make one of your own instead.</source>
        <translation>班組用語由班長編寫，部門用語由採編或主任編寫。您可以新增自己的用語。</translation>
    </message>
    <message>
        <source>Choose a phrase first.</source>
        <translation>請先選擇一則用語。</translation>
    </message>
    <message>
        <source>The phrase was not saved: write it in one language at least.</source>
        <translation>沒有儲存：至少寫一種語言。</translation>
    </message>
    <message>
        <source>The phrase was not saved.</source>
        <translation>用語沒有儲存。</translation>
    </message>
    <message>
        <source>The phrase is saved.</source>
        <translation>用語已儲存。</translation>
    </message>
    <message>
        <source>The phrase was not removed.</source>
        <translation>用語沒有刪除。</translation>
    </message>
    <message>
        <source>What you wrote here is not saved yet.</source>
        <translation>這裡寫的內容還沒有儲存。</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>新用語</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PhraseSource</name>
    <message>
        <source>Phrases</source>
        <translation>用語</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PhrasesPage</name>
    <message>
        <source>Standard phrases</source>
        <translation>標準用語</translation>
    </message>
    <message>
        <source>Language of the phrases</source>
        <translation>用語的語言</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>All situations</source>
        <translation>全部情境</translation>
    </message>
    <message>
        <source>Search phrases</source>
        <translation>查用語</translation>
    </message>
    <message>
        <source>Words, pinyin or initials</source>
        <translation>文字、拼音或首字母</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>No phrase is here.</source>
        <translation>這裡還沒有用語。</translation>
    </message>
    <message>
        <source>Favourites, your own phrases and those of the team and the department appear here.</source>
        <translation>收藏的、您自己的、班組的和部門的用語會顯示在這裡。</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>新用語</translation>
    </message>
    <message>
        <source>Save the phrase</source>
        <translation>儲存用語</translation>
    </message>
    <message>
        <source>Remove the phrase</source>
        <translation>刪除用語</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PhrasesPanel</name>
    <message>
        <source>Search phrases</source>
        <translation>查用語</translation>
    </message>
    <message>
        <source>Words, pinyin or initials</source>
        <translation>文字、拼音或首字母</translation>
    </message>
    <message>
        <source>Language of the phrases</source>
        <translation>用語的語言</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Alt+1 to 9 inserts, Tab goes to the next blank</source>
        <translation>Alt+1 至 9 插入，Tab 跳到下一空</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>All situations</source>
        <translation>全部情境</translation>
    </message>
    <message>
        <source>Insert phrase %1</source>
        <translation>插入第 %1 則用語</translation>
    </message>
    <message>
        <source>Keep the phrase at hand, or no longer</source>
        <translation>收藏或取消收藏用語</translation>
    </message>
    <message>
        <source>Choose a phrase first.</source>
        <translation>請先選擇一則用語。</translation>
    </message>
    <message>
        <source>No ticket is being written; go to the Desk first.</source>
        <translation>沒有正在填寫的工單，請先到座席頁。</translation>
    </message>
    <message>
        <source>The list has no phrase with this number.</source>
        <translation>清單中沒有這個序號的用語。</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>情境：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n 則</numerusform>
        </translation>
    </message>
    <message>
        <source>The favourite was not changed.</source>
        <translation>收藏沒有變更。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PickField</name>
    <message>
        <source>Type to find: characters, pinyin or initials</source>
        <translation>輸入漢字、拼音或首字母尋找</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PlayerActions</name>
    <message>
        <source>No recording is open.</source>
        <translation>沒有開啟的錄音。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>倒退 5 秒</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>前進 5 秒</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>放慢</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>As fast as it was spoken</source>
        <translation>原速播放</translation>
    </message>
    <message>
        <source>Skip silence</source>
        <translation>略過靜默</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循環</translation>
    </message>
    <message>
        <source>Drag over the waveform, or choose something that was heard.</source>
        <translation>請在波形上拖選一段，或選取一則聽到的事件。</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Whole call</source>
        <translation>整通錄音</translation>
    </message>
    <message>
        <source>The two voices were not recorded apart.</source>
        <translation>雙方的聲音沒有分開錄製。</translation>
    </message>
    <message>
        <source>Mute the agent</source>
        <translation>坐席靜音</translation>
    </message>
    <message>
        <source>Mute the customer</source>
        <translation>客戶靜音</translation>
    </message>
    <message>
        <source>Both voices equally loud</source>
        <translation>雙方音量拉平</translation>
    </message>
    <message>
        <source>The recording is still being read.</source>
        <translation>錄音還在讀取。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::QualityPage</name>
    <message>
        <source>Quality</source>
        <translation>質檢</translation>
    </message>
    <message>
        <source>The recordings could not be read.</source>
        <translation>錄音清單讀不出來。</translation>
    </message>
    <message>
        <source>This recording cannot be played.</source>
        <translation>這則錄音不能播放。</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>去電</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>工單 %1</translation>
    </message>
    <message>
        <source>No silence, no hold, and nobody spoke over the other.</source>
        <translation>沒有靜默，沒有保留，也沒有搶話。</translation>
    </message>
    <message>
        <source>What is heard in the call is listed here once it was read.</source>
        <translation>讀完錄音後，這裡列出聽到的事件。</translation>
    </message>
    <message>
        <source>The voices were not recorded apart: who spoke cannot be told.</source>
        <translation>雙方的聲音沒有分開錄製，無法分辨是誰在說。</translation>
    </message>
    <message>
        <source>Agent speaks %1 %, customer %2 %</source>
        <translation>坐席說話 %1 %，客戶 %2 %</translation>
    </message>
    <message>
        <source>This PC has no sound device: the recording runs without being heard.</source>
        <translation>這台電腦沒有音效裝置：錄音在走，但聽不到。</translation>
    </message>
    <message>
        <source>The voices were not swapped.</source>
        <translation>雙方沒有對調。</translation>
    </message>
    <message>
        <source>Nothing was heard that is listed.</source>
        <translation>沒有列出的事件。</translation>
    </message>
    <message>
        <source>Next thing heard</source>
        <translation>下一個事件</translation>
    </message>
    <message>
        <source>Previous thing heard</source>
        <translation>上一個事件</translation>
    </message>
    <message>
        <source>Swap agent and customer</source>
        <translation>對調坐席與客戶</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>沒有開啟的錄音。</translation>
    </message>
    <message>
        <source>The two voices were not recorded apart.</source>
        <translation>雙方的聲音沒有分開錄製。</translation>
    </message>
    <message>
        <source>No recording is chosen.</source>
        <translation>沒有選取錄音。</translation>
    </message>
    <message>
        <source>Find a recording</source>
        <translation>尋找錄音</translation>
    </message>
    <message>
        <source>There is no recording yet.</source>
        <translation>還沒有錄音。</translation>
    </message>
    <message>
        <source>Next recording</source>
        <translation>下一則錄音</translation>
    </message>
    <message>
        <source>Previous recording</source>
        <translation>上一則錄音</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>檢視工單</translation>
    </message>
    <message>
        <source>No ticket is known for this call.</source>
        <translation>沒有找到這通電話的工單。</translation>
    </message>
    <message>
        <source>Add recordings…</source>
        <translation>新增錄音…</translation>
    </message>
    <message>
        <source>Add them from the folder in which your telephone system saves calls. The files stay where they are.</source>
        <translation>從電話系統存放錄音的資料夾裡新增，檔案留在原處。</translation>
    </message>
    <message>
        <source>Heard in the call</source>
        <translation>聽到的事件</translation>
    </message>
    <message>
        <source>The sample was not read or kept.</source>
        <translation>樣本沒有讀出或儲存。</translation>
    </message>
    <message>
        <source>This recording is not here any more, or you may not see it.</source>
        <translation>這則錄音已不在這裡，或者您無權檢視。</translation>
    </message>
    <message>
        <source>The appeals could not be read.</source>
        <translation>申訴讀不出來。</translation>
    </message>
    <message>
        <source>The transcript was not read.</source>
        <translation>文字稿沒有讀出來。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>The calibrations could not be read.</source>
        <translation>校準讀不出來。</translation>
    </message>
    <message>
        <source>Forms that calls are scored by…</source>
        <translation>質檢評分表…</translation>
    </message>
    <message>
        <source>What is redacted could not be read: all of the call is beeped over.</source>
        <translation>遮蔽紀錄讀不出來：整通電話都蓋上提示音。</translation>
    </message>
    <message>
        <source>Who heard this call could not be read.</source>
        <translation>誰聽過這通電話，讀不出來。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::QuestionNotes</name>
    <message>
        <source>Note a question nobody could answer</source>
        <translation>記下沒人能答的問題</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識</translation>
    </message>
    <message>
        <source>Question nobody could answer</source>
        <translation>沒人能答的問題</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>What did the customer ask? It stays open until its answer is written.</source>
        <translation>客戶問了什麼？寫出答案之前，問題一直保留。</translation>
    </message>
    <message>
        <source>The question is noted and open until it is answered.</source>
        <translation>問題已記下，有答案之前一直保留。</translation>
    </message>
    <message>
        <source>Report on an article</source>
        <translation>條目報錯</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有錯</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>缺內容</translation>
    </message>
    <message>
        <source>Thank you: the editors see your report.</source>
        <translation>謝謝，採編會看到您的意見。</translation>
    </message>
    <message>
        <source>What is wrong, unclear or missing in “%1”?</source>
        <translation>「%1」哪裡有錯、不清楚或缺內容？</translation>
    </message>
    <message>
        <source>It was not noted.</source>
        <translation>沒有記下。</translation>
    </message>
    <message>
        <source>Nobody could answer: %1</source>
        <translation>無人能回答：%1</translation>
    </message>
</context>
<context>
    <name>Seatdesk::QuestionsView</name>
    <message>
        <source>Open</source>
        <translation>待答</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>哪些問題</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>待答問題</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>請先選擇一個問題。</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>儲存答案</translation>
    </message>
    <message>
        <source>Make an article of it</source>
        <translation>轉為知識條目</translation>
    </message>
    <message>
        <source>Question of the desk</source>
        <translation>座席提問</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>請先寫出答案。</translation>
    </message>
    <message>
        <source>Editors and directors write articles.</source>
        <translation>條目由採編或主任編寫。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>待答 %1</translation>
    </message>
    <message>
        <source>No question is open.</source>
        <translation>沒有待答問題。</translation>
    </message>
    <message>
        <source>What nobody could answer is noted with %1 and stays here until its answer is written.</source>
        <translation>沒人能答的問題按 %1 記下，寫出答案之前一直留在這裡。</translation>
    </message>
    <message>
        <source>answered %1 by %2</source>
        <translation>%1 由%2作答</translation>
    </message>
    <message>
        <source>Nothing was saved: write the answer first.</source>
        <translation>沒有儲存：請先寫出答案。</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>答案已儲存。</translation>
    </message>
    <message>
        <source>The answer was not saved.</source>
        <translation>答案沒有儲存。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>asks the same as: %1</source>
        <translation>與此相同：%1</translation>
    </message>
    <message>
        <source>Asks the same as…</source>
        <translation>與…相同</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識</translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation>它已經關閉。</translation>
    </message>
    <message>
        <source>Asks something of its own after all</source>
        <translation>其實是另一個問題</translation>
    </message>
    <message>
        <source>The question is open again.</source>
        <translation>問題重新待答。</translation>
    </message>
    <message>
        <source>Choose a question that was closed as a duplicate.</source>
        <translation>請選擇一個按重複關閉的問題。</translation>
    </message>
    <message>
        <source>Which question asks the same</source>
        <translation>哪個問題與此相同</translation>
    </message>
    <message>
        <source>Close as a duplicate</source>
        <translation>按重複關閉</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The question was not closed.</source>
        <translation>問題沒有關閉。</translation>
    </message>
    <message>
        <source>The question was not changed.</source>
        <translation>問題沒有更改。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::QuotesRow</name>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>工作區</translation>
    </message>
</context>
<context>
    <name>Seatdesk::RailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 項待處理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::ReadingBrowser</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>在瀏覽器中開啟這個位址嗎？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>This link leads to nothing that a browser opens. Report the text if it should.</source>
        <translation>這個連結不是瀏覽器能開啟的位址。如果它本應能開啟，請回報這篇文字有誤。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Say why first: the reason is kept in the access log.</source>
        <translation>請先寫明原因：原因會記入存取日誌。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::RecordingList</name>
    <message>
        <source>No recording is like this.</source>
        <translation>沒有這樣的錄音。</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>錄音</translation>
    </message>
    <message>
        <source>Narrow the recordings</source>
        <translation>篩選錄音</translation>
    </message>
    <message>
        <source>Agent, day, ticket</source>
        <translation>坐席、日期、工單</translation>
    </message>
    <message>
        <source>Agent unknown</source>
        <translation>坐席不明</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n 則錄音</numerusform>
        </translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>已評</translation>
    </message>
    <message>
        <source>must be scored</source>
        <translation>必評</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>樣本</translation>
    </message>
</context>
<context>
    <name>Seatdesk::References</name>
    <message>
        <source>Knowledge</source>
        <translation>知識</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Read the announcements</source>
        <translation>檢視公告</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) must be read</source>
        <translation>
            <numerusform>必讀公告 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread announcement(s)</source>
        <translation>
            <numerusform>未讀公告 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The number of %1 is copied.</source>
        <translation>已複製「%1」的號碼。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Reminders</name>
    <message>
        <source>Show your reminders</source>
        <translation>檢視我的提醒</translation>
    </message>
    <message>
        <source>You wanted to be reminded: %1</source>
        <translation>提醒您：%1</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Your reminders</source>
        <translation>我的提醒</translation>
    </message>
    <message>
        <source>New reminder…</source>
        <translation>新增提醒…</translation>
    </message>
    <message>
        <source>Show its ticket</source>
        <translation>檢視相關工單</translation>
    </message>
    <message>
        <source>It is about no ticket.</source>
        <translation>它不涉及任何工單。</translation>
    </message>
    <message>
        <source>Remind later…</source>
        <translation>稍後提醒…</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>已辦完</translation>
    </message>
    <message>
        <source>Choose a reminder in the list first.</source>
        <translation>請先在清單中選一則提醒。</translation>
    </message>
    <message numerus="yes">
        <source>Reminders due: %n</source>
        <translation>
            <numerusform>到期提醒：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>提醒我</translation>
    </message>
    <message>
        <source>At that time a line above the page tells you, and only you.</source>
        <translation>屆時在頁面上方顯示一行提示，只有您看得到。</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>What of</source>
        <translation>提醒什麼</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何時</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one.</source>
        <translation>這個時間已過，請選更晚的時間。</translation>
    </message>
    <message>
        <source>You will not be reminded.</source>
        <translation>未能設定提醒。</translation>
    </message>
    <message>
        <source>Remind later</source>
        <translation>稍後提醒</translation>
    </message>
    <message>
        <source>The time was not changed.</source>
        <translation>時間未能變更。</translation>
    </message>
    <message>
        <source>It was not marked as done.</source>
        <translation>未能標為已辦完。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::RemindersDialog</name>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>You want to be reminded of nothing.</source>
        <translation>沒有等待中的提醒。</translation>
    </message>
    <message>
        <source>“Remind me…” on a ticket, or a new reminder here, brings it back at the time you set.</source>
        <translation>在工單上選「提醒我…」，或在這裡新增，到設定的時間就會提示。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ResultSheet</name>
    <message>
        <source>Scorecard</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>A fatal item holds: nil. Without it %1.</source>
        <translation>致命項成立，全單零分。解除後 %1 分。</translation>
    </message>
    <message>
        <source>out of a hundred</source>
        <translation>百分制</translation>
    </message>
    <message>
        <source>out of a hundred; published with %1</source>
        <translation>滿分一百；發布時 %1 分</translation>
    </message>
    <message>
        <source>out of a hundred; under appeal</source>
        <translation>滿分一百；申訴中</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ResultsPage</name>
    <message>
        <source>The inspector left no remarks.</source>
        <translation>品質稽核員沒有寫批註。</translation>
    </message>
    <message>
        <source>The scores could not be read.</source>
        <translation>評分讀不出來。</translation>
    </message>
    <message>
        <source>The call cannot be heard on this PC.</source>
        <translation>這通電話不能在本機收聽。</translation>
    </message>
    <message>
        <source>call of %1</source>
        <translation>%1 的通話</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <translation>%1 發布</translation>
    </message>
    <message numerus="yes">
        <source>%n scored</source>
        <translation>
            <numerusform>共 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Call of %1</source>
        <translation>%1 的通話</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>工單 %1</translation>
    </message>
    <message>
        <source>scored by %1</source>
        <translation>品質稽核員 %1</translation>
    </message>
    <message>
        <source>It was not noted that you read it.</source>
        <translation>沒有記下您已閱讀。</translation>
    </message>
    <message>
        <source>My scores</source>
        <translation>我的評分</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>沒有開啟的錄音。</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暫停</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>倒退 5 秒</translation>
    </message>
    <message>
        <source>Five seconds forward</source>
        <translation>快轉 5 秒</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我已閱讀</translation>
    </message>
    <message>
        <source>No score is chosen.</source>
        <translation>沒有選取評分。</translation>
    </message>
    <message>
        <source>You have said so already.</source>
        <translation>您已經確認過。</translation>
    </message>
    <message>
        <source>None of your calls was scored yet.</source>
        <translation>還沒有對您的通話評分。</translation>
    </message>
    <message>
        <source>What an inspector publishes of your calls appears here, with remarks that you can play.</source>
        <translation>品質稽核員發布的評分會出現在這裡，批註可以直接播放對應的錄音。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>批註</translation>
    </message>
    <message numerus="yes">
        <source>%n under appeal</source>
        <translation>
            <numerusform>%n 件申訴中</numerusform>
        </translation>
    </message>
    <message>
        <source>Your appeal is under way.</source>
        <translation>您的申訴正在處理。</translation>
    </message>
    <message>
        <source>An appeal against this score was decided.</source>
        <translation>這次評分的申訴已經裁定。</translation>
    </message>
    <message>
        <source>You have said that you read it: an appeal comes before that.</source>
        <translation>您已確認閱知，申訴要在確認之前提出。</translation>
    </message>
    <message>
        <source>An appeal was possible until %1.</source>
        <translation>申訴已於 %1 截止。</translation>
    </message>
    <message>
        <source>No item lost points: there is nothing to object to.</source>
        <translation>沒有扣分的項目，無從申訴。</translation>
    </message>
    <message>
        <source>Nobody but the inspector of this score checks quality: nobody could judge an appeal.</source>
        <translation>除這次評分的品質稽核員外沒有人做稽核，申訴無人裁定。</translation>
    </message>
    <message>
        <source>The appeal was not kept.</source>
        <translation>申訴沒有儲存。</translation>
    </message>
    <message>
        <source>You appealed on %1. Until it is decided the score does not count in the month.</source>
        <translation>您於 %1 提出申訴。裁定之前，這次評分不計入當月。</translation>
    </message>
    <message>
        <source>Appeal decided on %1 by %2.</source>
        <translation>申訴由 %2 於 %1 裁定。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>他人</translation>
    </message>
    <message>
        <source>Revised from %1 to %2: %3.</source>
        <translation>由 %1 分改為 %2 分：%3。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The score stands.</source>
        <translation>維持原分。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>申訴…</translation>
    </message>
    <message>
        <source>The form of this score is not here.</source>
        <translation>這次評分所用的評分表不在本機。</translation>
    </message>
    <message>
        <source>My points…</source>
        <translation>我的積分…</translation>
    </message>
    <message>
        <source>What is redacted could not be read: all of the call is beeped over.</source>
        <translation>遮蔽紀錄讀不出來：整通電話都蓋上提示音。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::RevealBar</name>
    <message>
        <source>Why is the number needed? The reason is logged.</source>
        <translation>為何需要完整號碼？事由會留記錄。</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回撥</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>核對身分</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>到府</translation>
    </message>
    <message>
        <source>Another reason, then Enter</source>
        <translation>其他事由，按 Enter</translation>
    </message>
    <message>
        <source>Reason for showing the number</source>
        <translation>顯示號碼的事由</translation>
    </message>
</context>
<context>
    <name>Seatdesk::RosterDialog</name>
    <message>
        <source>Copy the week before</source>
        <translation>沿用上週排班</translation>
    </message>
    <message>
        <source>Roster of %1</source>
        <translation>%1班表</translation>
    </message>
    <message>
        <source>The roster could not be read.</source>
        <translation>讀不到班表。</translation>
    </message>
    <message>
        <source>The team&apos;s lead or the director changes the roster.</source>
        <translation>班表由班長或主任修改。</translation>
    </message>
    <message>
        <source>Who is on which shift</source>
        <translation>誰上哪一班</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>上一週</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>下一週</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>The roster was not changed.</source>
        <translation>班表沒有變更。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ScoreItemRow</name>
    <message>
        <source>N/A</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <translation>%1：不適用</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source> off %1</source>
        <translation> 分（滿 %1）</translation>
    </message>
    <message>
        <source>%1: why points were lost</source>
        <translation>%1：扣分理由</translation>
    </message>
    <message>
        <source>Why? Needed before it goes out</source>
        <translation>為什麼扣分？發布前必填</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ScorePanel</name>
    <message>
        <source>The score was not saved.</source>
        <translation>評分沒有儲存。</translation>
    </message>
    <message>
        <source>There is no form to score by yet.</source>
        <translation>還沒有評分表。</translation>
    </message>
    <message>
        <source>Begin with the standard form</source>
        <translation>使用標準評分表</translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation>標準評分表</translation>
    </message>
    <message>
        <source>There is a form already.</source>
        <translation>已有評分表。</translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation>下一個未評項</translation>
    </message>
    <message>
        <source>Every item is answered.</source>
        <translation>各項都已評完。</translation>
    </message>
    <message>
        <source>Remark at this second</source>
        <translation>在此刻寫批註</translation>
    </message>
    <message>
        <source>Remove the remark</source>
        <translation>刪除批註</translation>
    </message>
    <message>
        <source>Choose a remark first.</source>
        <translation>請先選取一則批註。</translation>
    </message>
    <message>
        <source>The standard form has five groups and a hundred points. It counts what the regulations ask for.</source>
        <translation>標準評分表分五組，滿分一百，按制度要求的內容計分。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>批註</translation>
    </message>
    <message>
        <source>Remark, Enter keeps it</source>
        <translation>寫批註，Enter 儲存</translation>
    </message>
    <message>
        <source>Not scored yet. What you click is saved at once.</source>
        <translation>尚未評分。點選後立即儲存。</translation>
    </message>
    <message>
        <source>A fatal item holds: nil. Without it %1.</source>
        <translation>致命項成立，全單零分。解除後 %1 分。</translation>
    </message>
    <message numerus="yes">
        <source>Draft, saved. %n open items count as full.</source>
        <translation>
            <numerusform>草稿已儲存。%n 項未評，暫按滿分計。</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, saved. Every item is answered.</source>
        <translation>草稿已儲存，各項都已評完。</translation>
    </message>
    <message>
        <source>It was published.</source>
        <translation>評分已發布。</translation>
    </message>
    <message>
        <source>Finished. Nothing can be changed in it.</source>
        <translation>評分已定，不能再改。</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>評分已完成。</translation>
    </message>
    <message>
        <source>Second score, for an appeal: the first is shown once yours is finished.</source>
        <translation>申訴複評：完成之後才顯示初評。</translation>
    </message>
    <message>
        <source>It was handed in.</source>
        <translation>已經提交。</translation>
    </message>
    <message>
        <source>For a calibration: nobody sees what you find until it is closed.</source>
        <translation>校準評分：結束之前別人看不到您的評分。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>It does not go out yet: say why points were lost at “%1”.</source>
        <translation>還不能送出：請說明「%1」為什麼扣分。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ScoreTrend</name>
    <message>
        <source>Average of each month</source>
        <translation>每月平均分</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n score(s)</source>
        <translation>
            <numerusform>%1：%2 分，%n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::SeatStatus</name>
    <message>
        <source>Show what waits and what needs attention</source>
        <translation>檢視待送和待處理的項目</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>離線，截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>Needs attention: %n</source>
        <translation>
            <numerusform>待處理 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the way: %n</source>
        <translation>
            <numerusform>待送 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在開啟…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>yyyy-MM-dd ddd HH:mm</source>
        <translation>yyyy-MM-dd ddd HH:mm</translation>
    </message>
    <message>
        <source>Acting for %1</source>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Shift %1–%2</source>
        <translation>班別 %1–%2</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>非工作時間</translation>
    </message>
    <message>
        <source>Calls today: %1/%2</source>
        <translation>今日接聽：%1/%2</translation>
    </message>
    <message>
        <source>%1 of ticket %2 is running out, %3: %4</source>
        <translation>工單 %2 的%1即將到時，%3：%4</translation>
    </message>
    <message>
        <source>Show the questions and their answers</source>
        <translation>檢視問題及其答案</translation>
    </message>
    <message numerus="yes">
        <source>Your questions answered: %n</source>
        <translation>
            <numerusform>您的提問已回覆：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline, as of %1; waiting: %2</source>
        <translation>離線，截至 %1；待傳送 %2</translation>
    </message>
    <message>
        <source>Not synchronised, as of %1</source>
        <translation>未同步，截至 %1</translation>
    </message>
    <message>
        <source>Not synchronised, as of %1; waiting: %2</source>
        <translation>未同步，截至 %1；待傳送 %2</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is off by %1 min</source>
        <translation>本機時鐘誤差 %1 分鐘</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SeatWindow</name>
    <message>
        <source>This command cannot run while the window is open.</source>
        <translation>視窗開啟時無法執行此命令。</translation>
    </message>
    <message>
        <source>%1 cannot be used: check that you may write there and that the disk is not full, or name another folder with --data.</source>
        <translation>無法使用 %1：請檢查是否有寫入權限、磁碟是否已滿，或以 --data 指定其他資料夾。</translation>
    </message>
    <message>
        <source>Seatdesk is already open for this folder; its window was brought to the front.</source>
        <translation>座席工作台已在使用此資料夾，已將其視窗移到最前。</translation>
    </message>
    <message>
        <source>Another program has %1 open and does not answer. Close it and start again.</source>
        <translation>另一個程式正在使用 %1 且沒有回應。請關閉它後重新啟動。</translation>
    </message>
    <message>
        <source>Number and password do not belong together. Type the password again, or ask your administrator for a new one.</source>
        <translation>員工編號與密碼不符。請重新輸入密碼，或請管理員重設。</translation>
    </message>
    <message>
        <source>The sign-in could not be checked. Nothing was changed; try again in a moment.</source>
        <translation>暫時無法核對登入，未作任何變更，請稍後再試。</translation>
    </message>
    <message>
        <source>Your files on this PC could not be opened. Nothing was lost. Check that the disk is not full, then sign in again, or ask your administrator.</source>
        <translation>您在這台電腦上的檔案無法開啟，內容沒有遺失。請檢查磁碟是否已滿後重新登入，或聯絡管理員。</translation>
    </message>
    <message>
        <source>That is not the password of the person who locked this seat.</source>
        <translation>密碼與鎖定者不符。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n change(s) that have not gone out, the oldest of %2. They go out when %1 signs in next.</source>
        <translation>
            <numerusform>%1有 %n 項變更尚未送出，最早的一項儲存於%2，將在%1下次登入時送出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer files</source>
        <translation>客戶資料</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投訴處理</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質稽核</translation>
    </message>
    <message>
        <source>Knowledge drafts</source>
        <translation>知識草稿</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Somebody has set this department up meanwhile. Close the window and open it again to sign in.</source>
        <translation>這個部門剛剛已由他人建立。請關閉視窗後重新開啟並登入。</translation>
    </message>
    <message>
        <source>The department was not made: the disk is full. Make room and try again.</source>
        <translation>部門未能建立：磁碟已滿。請騰出空間後再試。</translation>
    </message>
    <message>
        <source>The department was not made, and nothing was changed. Try again; if it goes on, run “seatdesk-admin salvage” on this folder.</source>
        <translation>部門未能建立，未作任何變更。請再試；若仍如此，請對此資料夾執行「seatdesk-admin salvage」。</translation>
    </message>
    <message>
        <source>This folder holds a department of its own, not the demo: sign in with your number and password.</source>
        <translation>此資料夾存放的是真實部門而非示範部門：請用員工編號和密碼登入。</translation>
    </message>
    <message>
        <source>The department&apos;s data could not be read, so there is nothing to work with yet. Nothing was lost. Try again in a moment, or ask your administrator.</source>
        <translation>部門資料沒有讀出，暫時無法工作，但內容沒有遺失。請稍後再試，或聯絡管理員。</translation>
    </message>
    <message>
        <source>The demo department could not be made. It needs a new folder and room on the disk.</source>
        <translation>示範部門未能建立：需要一個新資料夾和足夠的磁碟空間。</translation>
    </message>
    <message>
        <source>The password could not be checked. Your work is untouched; try again in a moment.</source>
        <translation>密碼未能核對。您的工作沒有受影響，請稍後再試。</translation>
    </message>
    <message>
        <source>This folder has a department of its own. Move it to the server with “seatdesk-admin server adopt”, or name another folder with --data.</source>
        <translation>這個資料夾裡有自己的部門。請用「seatdesk-admin server adopt」把它移到伺服器，或用 --data 指定另一個資料夾。</translation>
    </message>
    <message>
        <source>This is no URL of a database: postgresql://host/database</source>
        <translation>這不是資料庫的 URL：postgresql://主機/資料庫</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of %1 on this PC</source>
        <translation>
            <numerusform>本機存有 %1 的草稿 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can also sign in while the server is away, until %2</source>
        <translation>伺服器斷線時 %1 仍可登入，至 %2</translation>
    </message>
    <message>
        <source>Another program has %1 open. Close it and try again.</source>
        <translation>%1 正被另一個程式使用。請關閉它後再試。</translation>
    </message>
    <message>
        <source>Nobody in the demo can sign in as %1.</source>
        <translation>示範部門裡沒有人能以 %1 登入。</translation>
    </message>
    <message>
        <source>This PC has been without the server for too long. Save what you are writing: in %1 minutes you are asked to sign in again.</source>
        <translation>這台電腦太久沒有連上伺服器。請儲存正在寫的內容：%1 分鐘後需要重新登入。</translation>
    </message>
    <message>
        <source>%1 Save what you are writing: in %2 minutes you are signed out.</source>
        <translation>%1請儲存正在寫的內容：%2 分鐘後將登出。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ServerWords</name>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>能否連上</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No computer of that name is known. Check the spelling and the network.</source>
        <translation>找不到叫這個名字的電腦。請檢查拼寫和網路。</translation>
    </message>
    <message>
        <source>You have no role in this department yet. Ask your lead or the administrator for one.</source>
        <translation>您在這個部門還沒有角色，請組長或管理員分配。</translation>
    </message>
    <message>
        <source>The database is not set up for this version of the program. Tell the administrator.</source>
        <translation>資料庫不是為這個程式版本準備的。請告訴管理員。</translation>
    </message>
    <message>
        <source>none (the server is on this machine, or the address says so)</source>
        <translation>無（伺服器在本機，或位址要求如此）</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <translation>%1：未測試</translation>
    </message>
    <message>
        <source>This is no address of a server with a database. Type its name, as in db.example.org.</source>
        <translation>這不是帶資料庫的伺服器位址。請輸入伺服器名稱，例如 db.example.org。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SettingEditor</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢復預設值：%1</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1：恢復預設值</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>設定頁</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SettingsKeeper</name>
    <message>
        <source>You may read this; a director, an administrator or a lead sets it.</source>
        <translation>這裡可以檢視；由部門主任、管理員或班長設定。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>沒有儲存。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ShiftCellDelegate</name>
    <message>
        <source>Free</source>
        <translation>休</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ShiftCommands</name>
    <message>
        <source>Shift opened: %1.</source>
        <translation>開班：%1。</translation>
    </message>
    <message>
        <source>The shift is over or does not open yet.</source>
        <translation>這一班已經結束，或還沒到開班時間。</translation>
    </message>
    <message>
        <source>The shift was not opened.</source>
        <translation>沒有開班。</translation>
    </message>
    <message numerus="yes">
        <source>Announcement: %1 (%n have not read it)</source>
        <translation>
            <numerusform>公告：%1（%n 人未讀）</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: %1 (%2)</source>
        <translation>遺留：%1（%2）</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>點名</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>寫入日誌</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>講評</translation>
    </message>
    <message>
        <source>This shift was handed over meanwhile. Nothing was written.</source>
        <translation>這一班已由別人交班，沒有寫入。</translation>
    </message>
    <message>
        <source>Roll call: %1 expected, %2 there</source>
        <translation>點名：應到 %1 人，實到 %2 人</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>遲到：%1</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>缺勤：%1</translation>
    </message>
    <message>
        <source>Talked over: %1</source>
        <translation>已講：%1</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>講評：%1</translation>
    </message>
    <message>
        <source>Nobody belongs to this team.</source>
        <translation>這個班組沒有人。</translation>
    </message>
    <message>
        <source>The roll call was not written.</source>
        <translation>點名沒有寫入。</translation>
    </message>
    <message>
        <source>The shifts are being read.</source>
        <translation>正在讀取班次。</translation>
    </message>
    <message>
        <source>This shift was opened.</source>
        <translation>這一班已經開班。</translation>
    </message>
    <message>
        <source>It opens at %1.</source>
        <translation>%1 才能開班。</translation>
    </message>
    <message>
        <source>Open the shift first.</source>
        <translation>請先開班。</translation>
    </message>
    <message>
        <source>The team&apos;s lead or the director calls the roll.</source>
        <translation>由班長或主任點名。</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Handed over with</source>
        <translation>交班內容</translation>
    </message>
    <message>
        <source>Is important work unfinished?</source>
        <translation>重要工作有沒有未完成的？</translation>
    </message>
    <message>
        <source>Nothing important</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>Yes, handed on by name</source>
        <translation>有，已指定接手人</translation>
    </message>
    <message>
        <source>Which work, and who goes on with it</source>
        <translation>哪些工作，由誰接著做</translation>
    </message>
    <message>
        <source>How the shift ends</source>
        <translation>這一班怎樣結束</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Why it ends without somebody taking over</source>
        <translation>無人接班而結束的原因</translation>
    </message>
    <message>
        <source>Goes on, without signing: %1</source>
        <translation>繼續值班（未簽名）：%1</translation>
    </message>
    <message>
        <source>Say why you end the shift for those who are to sign.</source>
        <translation>請寫明為什麼由您代為結束本班。</translation>
    </message>
    <message>
        <source>The area was looked at and the items were counted</source>
        <translation>已檢查場地並清點物品</translation>
    </message>
    <message>
        <source>The area was not looked at</source>
        <translation>沒有檢查場地</translation>
    </message>
    <message>
        <source>Handed over: %1, to %2</source>
        <translation>交班：%1，接班人 %2</translation>
    </message>
    <message>
        <source>Ended: %1. %2: %3</source>
        <translation>結束：%1。%2：%3</translation>
    </message>
    <message>
        <source>Important work unfinished: %1</source>
        <translation>重要工作未完成：%1</translation>
    </message>
    <message>
        <source>Important work unfinished: none</source>
        <translation>重要工作未完成：無</translation>
    </message>
    <message>
        <source>Say which work is unfinished and who goes on with it.</source>
        <translation>請寫明哪些工作沒有完成、由誰接著做。</translation>
    </message>
    <message>
        <source>Say why nobody takes over.</source>
        <translation>請寫明沒有人接班的原因。</translation>
    </message>
    <message>
        <source>Name somebody else who takes over.</source>
        <translation>請指定另一位接班人。</translation>
    </message>
    <message>
        <source>The shift was not handed over.</source>
        <translation>沒有交班。</translation>
    </message>
    <message>
        <source>The page is being read.</source>
        <translation>正在讀取交班頁。</translation>
    </message>
    <message>
        <source>The duty log was closed meanwhile and goes on in another book. Hand over again.</source>
        <translation>值班日誌已另起新本，請重新交班。</translation>
    </message>
    <message>
        <source>Where whoever takes over signs</source>
        <translation>接班人在哪裡簽名</translation>
    </message>
    <message>
        <source>Here and now</source>
        <translation>現在在這裡</translation>
    </message>
    <message>
        <source>At their own seat</source>
        <translation>在自己的席位</translation>
    </message>
    <message>
        <source>Waits to be taken over: %1, by %2</source>
        <translation>待接班：%1，接班人 %2</translation>
    </message>
    <message>
        <source>%1 has signed the page of this shift and waits to be relieved by you.</source>
        <translation>%1 已在本班的交接頁上簽名，等您接班。</translation>
    </message>
    <message>
        <source>%1 has not relieved you yet: the page waits for their signature.</source>
        <translation>%1 還沒有接您的班：交接頁等其簽名。</translation>
    </message>
    <message>
        <source>%1 has not relieved %2 yet: the page waits for their signature.</source>
        <translation>%1 還沒有接 %2 的班：交接頁等其簽名。</translation>
    </message>
    <message>
        <source>This shift is over, and nobody has relieved it yet.</source>
        <translation>本班時間已到，還沒有人接班。</translation>
    </message>
    <message>
        <source>This shift is over. Not relieved yet by: %1</source>
        <translation>本班時間已到，尚未接班：%1</translation>
    </message>
    <message>
        <source>No page waits for your signature.</source>
        <translation>沒有等您簽名的交接頁。</translation>
    </message>
    <message>
        <source>The page was signed anew meanwhile. Read it again.</source>
        <translation>交接頁剛剛重新簽過，請重新閱讀。</translation>
    </message>
    <message>
        <source>The signed page is not here yet. Try again in a moment.</source>
        <translation>簽過名的交接頁還沒有傳到這裡，請稍後再試。</translation>
    </message>
    <message>
        <source>Taken over: %1, from %2, with entry #%3 as it was signed</source>
        <translation>已接班：%1，交班人 %2，按第 %3 條所簽內容</translation>
    </message>
    <message>
        <source>The shift was not taken over.</source>
        <translation>沒有接班。</translation>
    </message>
    <message>
        <source>The page has changed</source>
        <translation>交接頁有變化</translation>
    </message>
    <message>
        <source>%1 signed it %2. What was written since does not stand on it, so it is to be signed anew.</source>
        <translation>%1 於 %2 簽名。此後寫下的內容不在頁上，需要重新簽名。</translation>
    </message>
    <message>
        <source>Ask for a new signature</source>
        <translation>請對方重新簽名</translation>
    </message>
    <message>
        <source>Written since</source>
        <translation>簽名後寫下的</translation>
    </message>
    <message>
        <source>What else is to be on the page</source>
        <translation>頁上還應寫明</translation>
    </message>
    <message>
        <source>New signature asked for: the page in entry #%1 has changed</source>
        <translation>請重新簽名：第 %1 條中的交接頁有變化</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>沒有提出請求。</translation>
    </message>
    <message>
        <source>Quality: %1 (%2 of %3 calls)</source>
        <translation>質檢：%1（%3 次中 %2 次）</translation>
    </message>
    <message>
        <source>Remark of quality: %1</source>
        <translation>質檢點評：%1</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ShiftPane</name>
    <message>
        <source>Shift</source>
        <translation>當班</translation>
    </message>
    <message>
        <source>Who is on this shift</source>
        <translation>本班人員</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>The roster could not be read.</source>
        <translation>讀不到班表。</translation>
    </message>
    <message>
        <source>The roster names nobody for this shift.</source>
        <translation>這一班還沒有排人。</translation>
    </message>
    <message>
        <source>The lead writes down who is on which shift, or imports it as a table.</source>
        <translation>由班長在班表中填寫，或匯入表格。</translation>
    </message>
    <message>
        <source>Roster…</source>
        <translation>班表…</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一班：%1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>還沒有排人</translation>
    </message>
    <message>
        <source>Shifts that are not handed over</source>
        <translation>未交班的班次</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>開班</translation>
    </message>
    <message>
        <source>Roll call…</source>
        <translation>點名…</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>未開班</translation>
    </message>
    <message>
        <source>What the shift is handed over with</source>
        <translation>交班頁</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>讀不到交班頁。</translation>
    </message>
    <message>
        <source>Part of the shift</source>
        <translation>當班的部分</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Handover page</source>
        <translation>交班頁</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>交班…</translation>
    </message>
    <message>
        <source>Choose a line of the handover page that is not empty.</source>
        <translation>請先在交班頁選一列有內容的項目。</translation>
    </message>
    <message>
        <source>What stands behind the line…</source>
        <translation>檢視該列明細…</translation>
    </message>
    <message>
        <source>Away from the seat…</source>
        <translation>離座／代班…</translation>
    </message>
    <message>
        <source>Is back…</source>
        <translation>返回座位…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>接班…</translation>
    </message>
    <message>
        <source>Your page is to be signed anew: the duty log says what has changed.</source>
        <translation>您的交接頁需要重新簽名：變化見值班日誌。</translation>
    </message>
    <message>
        <source>%1 has signed the page and taken over. You are relieved.</source>
        <translation>%1 已簽名接班，您可以離開。</translation>
    </message>
    <message>
        <source>Emergency plans…</source>
        <translation>應急預案…</translation>
    </message>
    <message>
        <source>Paper forms…</source>
        <translation>紙本受理單…</translation>
    </message>
    <message>
        <source>The page is being read.</source>
        <translation>正在讀取交班頁。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SignDialog</name>
    <message>
        <source>Sign the handover</source>
        <translation>交接班簽名</translation>
    </message>
    <message>
        <source>Both read the page, and each signs it with the own password.</source>
        <translation>雙方看過這一頁後，各用自己的密碼簽名。</translation>
    </message>
    <message>
        <source>Read the page, and sign it with your password.</source>
        <translation>看過這一頁後，用您的密碼簽名。</translation>
    </message>
    <message>
        <source>The page that is signed</source>
        <translation>要簽名的內容</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大寫鎖定已開啟</translation>
    </message>
    <message>
        <source>%1, password</source>
        <translation>%1，密碼</translation>
    </message>
    <message>
        <source>Why it is not signed</source>
        <translation>不簽名的原因</translation>
    </message>
    <message>
        <source>Sign and hand over</source>
        <translation>簽名並交班</translation>
    </message>
    <message>
        <source>Hand over unsigned</source>
        <translation>不簽名交班</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>還缺：%1。</translation>
    </message>
    <message>
        <source>Say why it is not signed.</source>
        <translation>請寫明不簽名的原因。</translation>
    </message>
    <message>
        <source>Read the page, and sign it with your password. The shift goes on until %1 has signed it at another seat.</source>
        <translation>請閱讀交接頁，用您的密碼簽名。在 %1 於其他席位簽名之前，本班不結束。</translation>
    </message>
    <message>
        <source>Sign and leave it</source>
        <translation>簽名並留待接班</translation>
    </message>
    <message>
        <source>Take over the shift</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>This is the page as %1 read and signed it, %2. Read it, and sign it with your password.</source>
        <translation>這是 %1 於 %2 閱讀並簽名的交接頁。請閱讀，並用您的密碼簽名。</translation>
    </message>
    <message>
        <source>Sign and take over</source>
        <translation>簽名接班</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大寫鎖定已開啟</translation>
    </message>
    <message>
        <source>Remember me on this PC</source>
        <translation>在這台電腦上記住我</translation>
    </message>
    <message>
        <source>This PC has no keychain, so the password cannot be kept safely and is asked for each time.</source>
        <translation>這台電腦沒有密碼庫，無法安全儲存密碼，每次登入都要輸入。</translation>
    </message>
    <message>
        <source>Type your staff number first.</source>
        <translation>請先輸入員工編號。</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>請先輸入密碼。</translation>
    </message>
    <message>
        <source>A staff number is for one person alone. Lock the seat when you leave it.</source>
        <translation>員工編號只限本人使用，離席請鎖定。</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>連線…</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>伺服器：%1</translation>
    </message>
    <message>
        <source>The department&apos;s data is on this PC</source>
        <translation>部門資料在本機</translation>
    </message>
    <message>
        <source>Works with the server %1</source>
        <translation>使用伺服器 %1</translation>
    </message>
</context>
<context>
    <name>Seatdesk::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TicketCommands</name>
    <message>
        <source>Tickets</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Start a clock…</source>
        <translation>開始計時…</translation>
    </message>
    <message>
        <source>Show the customer&apos;s number…</source>
        <translation>顯示客戶號碼…</translation>
    </message>
    <message>
        <source>Filter in this view</source>
        <translation>在此檢視中篩選</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一個檢視</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>上一個檢視</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>到清單</translation>
    </message>
    <message>
        <source>Save the filter as a view…</source>
        <translation>把篩選存為檢視…</translation>
    </message>
    <message>
        <source>Bulk change…</source>
        <translation>批次修改…</translation>
    </message>
    <message>
        <source>Select tickets in the list first.</source>
        <translation>請先在清單中選工單。</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>復原上一個操作</translation>
    </message>
    <message>
        <source>Export the view…</source>
        <translation>匯出檢視…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>列印：%1</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>請先選一張工單。</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1：已完成。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo of “%1”</source>
        <translation>復原「%1」</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>請先寫點什麼。</translation>
    </message>
    <message>
        <source>No number of this customer is on record.</source>
        <translation>沒有登記這位客戶的號碼。</translation>
    </message>
    <message>
        <source>Show the customer&apos;s number</source>
        <translation>顯示客戶號碼</translation>
    </message>
    <message>
        <source>Who looked, when and why is recorded. The number is shown for half a minute.</source>
        <translation>誰、何時、為什麼看都有記錄。號碼顯示半分鐘。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>What it is needed for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Showing the number</source>
        <translation>顯示號碼</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Start of a clock</source>
        <translation>開始計時</translation>
    </message>
    <message>
        <source>Start a clock</source>
        <translation>開始計時</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>This view is the same for everybody.</source>
        <translation>這個檢視人人相同。</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>檢視改名…</translation>
    </message>
    <message>
        <source>Delete the view…</source>
        <translation>刪除檢視…</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>排序：%1</translation>
    </message>
    <message>
        <source>No article is quoted in this ticket.</source>
        <translation>這張工單沒有引用知識。</translation>
    </message>
    <message>
        <source>Open the article quoted last</source>
        <translation>開啟最近引用的知識</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>提醒我…</translation>
    </message>
    <message>
        <source>Answer what belongs to it…</source>
        <translation>答覆歸屬於它的工單…</translation>
    </message>
    <message>
        <source>No ticket belongs to this one.</source>
        <translation>沒有工單歸屬於它。</translation>
    </message>
    <message>
        <source>Record what is written, else the next step</source>
        <translation>記錄所寫內容；沒寫時做下一步</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可以復原的操作。</translation>
    </message>
    <message>
        <source>Steps: not in the state it is in</source>
        <translation>步驟：目前狀態不能做</translation>
    </message>
    <message>
        <source>Else: not in the state it is in</source>
        <translation>其他：目前狀態不能做</translation>
    </message>
    <message>
        <source>Not with your roles</source>
        <translation>你的角色不能做</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>%1: undone.</source>
        <translation>%1：已復原。</translation>
    </message>
    <message>
        <source>%1: done. %2</source>
        <translation>%1：已完成。%2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>Its ticket is no longer shown: open it again, then ask for the number.</source>
        <translation>該工單已不在目前顯示：請重新開啟後再檢視號碼。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TicketForm</name>
    <message>
        <source>Estate, building, room</source>
        <translation>社區、棟號、門號</translation>
    </message>
    <message>
        <source>part of the name, pinyin or initials</source>
        <translation>名稱、拼音、首字母可查</translation>
    </message>
    <message>
        <source>as caller</source>
        <translation>同來電</translation>
    </message>
    <message>
        <source>Kind Ctrl+</source>
        <translation>類型 Ctrl+</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>業務分類</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>業務號碼</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆客戶</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>派往</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>已引用</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>結束語</translation>
    </message>
    <message>
        <source>The customer agreed to remote help</source>
        <translation>客戶已同意遠端協助</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>徵得同意</translation>
    </message>
    <message>
        <source>When</source>
        <translation>到府時段</translation>
    </message>
    <message>
        <source>When to reach</source>
        <translation>方便聯絡的時間</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TicketOpeners</name>
    <message>
        <source>%1 (just now)</source>
        <translation>%1（剛開啟）</translation>
    </message>
    <message>
        <source>%1 (for %2 min)</source>
        <translation>%1（%2 分鐘）</translation>
    </message>
    <message>
        <source>Also open at: %1</source>
        <translation>同時開啟的還有：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Who else has it open: unknown while offline</source>
        <translation>還有誰開啟中：離線，無法得知</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TicketSource</name>
    <message>
        <source>Tickets</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>There is no ticket with this number that you may see.</source>
        <translation>沒有您可以檢視的此編號的工單。</translation>
    </message>
    <message>
        <source>Not on this PC, and the server cannot be asked now.</source>
        <translation>本機沒有，現在也無法詢問伺服器。</translation>
    </message>
    <message>
        <source>Not on this PC, and the server could not answer. Try again later.</source>
        <translation>本機沒有，伺服器也未能回覆。請稍後再試。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TicketTable</name>
    <message>
        <source>Tickets of the view</source>
        <translation>檢視中的工單</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工單號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>With</source>
        <translation>承辦</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TicketsPage</name>
    <message>
        <source>No ticket fits the filter</source>
        <translation>沒有符合篩選的工單</translation>
    </message>
    <message>
        <source>The view “%1” has others. Take away a part of the filter, or all you added.</source>
        <translation>檢視「%1」裡有別的工單。可以去掉一部分條件，或去掉新增的全部條件。</translation>
    </message>
    <message>
        <source>Back to the view</source>
        <translation>回到檢視</translation>
    </message>
    <message>
        <source>See all open tickets</source>
        <translation>看全部未結</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新增工單</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Reading the view</source>
        <translation>讀取檢視</translation>
    </message>
    <message>
        <source>Opening the ticket</source>
        <translation>開啟工單</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Transfers</name>
    <message>
        <source>Import a table…</source>
        <translation>匯入表格…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Only an administrator or a director brings tables in.</source>
        <translation>只有管理員或部門主任可以匯入表格。</translation>
    </message>
    <message>
        <source>Export a table…</source>
        <translation>匯出表格…</translation>
    </message>
    <message>
        <source>Only an administrator or a director takes tables out.</source>
        <translation>只有管理員或部門主任可以匯出表格。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TransportBar</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>沒有開啟的錄音。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TrayCaseView</name>
    <message>
        <source>Submit as chosen</source>
        <translation>按所選提交</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>全用我的</translation>
    </message>
    <message>
        <source>All the server&apos;s</source>
        <translation>全用伺服器</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Nothing more is sent; it leaves the tray</source>
        <translation>不再傳送，從匣中去掉</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新傳送</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原來</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Take mine: %1</source>
        <translation>採用我的：%1</translation>
    </message>
    <message>
        <source>Take the server&apos;s: %1</source>
        <translation>採用伺服器的：%1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>合併結果</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>%1的合併結果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>辦理</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已送</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄狀態</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TrayDock</name>
    <message>
        <source>Sync tray</source>
        <translation>同步匣</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>未通過 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待送 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>重新傳送</translation>
    </message>
    <message>
        <source>Taking it out of the tray</source>
        <translation>從匣中去掉</translation>
    </message>
    <message>
        <source>Take the last decision in the tray back</source>
        <translation>收回匣中的上一個決定</translation>
    </message>
    <message>
        <source>Sent as decided.</source>
        <translation>已依決定傳送。</translation>
    </message>
    <message>
        <source>Left as the server has it.</source>
        <translation>已保留伺服器上的內容。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Nothing was decided in the tray.</source>
        <translation>匣中還沒有作過決定。</translation>
    </message>
    <message>
        <source>Taking the decision back</source>
        <translation>收回決定</translation>
    </message>
    <message>
        <source>The decision was taken back: it stands in the tray again.</source>
        <translation>已收回決定：該項重新列在匣中。</translation>
    </message>
    <message>
        <source>Actions on their way</source>
        <translation>送交中的操作</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>沒有待送的操作</translation>
    </message>
    <message>
        <source>What you do stands here until it has been sent; what was not taken, until you have decided about it.</source>
        <translation>您做的操作在送達前列在這裡；未被接受的，在您決定之前一直保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>已送 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::TypeAheadField</name>
    <message>
        <source>What fits</source>
        <translation>相符項目</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Unfinished</name>
    <message>
        <source>Show what is unfinished</source>
        <translation>檢視未完成的內容</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished on this PC</source>
        <translation>
            <numerusform>本機有 %n 項未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished on this PC.</source>
        <translation>本機沒有未完成的內容。</translation>
    </message>
    <message>
        <source>The drafts of this PC could not be read. They are still there: try again.</source>
        <translation>本機的草稿讀不出來。它們還在，請再試一次。</translation>
    </message>
    <message>
        <source>Not thrown away and still listed: %1.</source>
        <translation>未能捨棄，仍在清單中：%1。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::UnfinishedDialog</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Unfinished on this PC</source>
        <translation>本機未完成的內容</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>已寫的內容</translation>
    </message>
    <message>
        <source>Last typed</source>
        <translation>最後輸入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>A card is thrown away on the Desk.</source>
        <translation>卡片請在坐席頁捨棄。</translation>
    </message>
    <message>
        <source>Thrown away: %1</source>
        <translation>已捨棄：%1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Seatdesk::VersionsView</name>
    <message>
        <source>As it stood on</source>
        <translation>當日版本</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>舊版</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>新版</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Difference of the versions</source>
        <translation>版本差異</translation>
    </message>
    <message>
        <source>to</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>It was not yet published on that day.</source>
        <translation>當日尚未發布。</translation>
    </message>
    <message>
        <source>No version was published yet.</source>
        <translation>還沒有發布過版本。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ViewKeeper</name>
    <message>
        <source>For whom</source>
        <translation>給誰</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>只給我</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>本班組</translation>
    </message>
    <message>
        <source>Save the filter as a view</source>
        <translation>把篩選存為檢視</translation>
    </message>
    <message>
        <source>The view keeps filter, words and order, and counts its tickets in the list at the left.</source>
        <translation>檢視記住篩選、文字和排序，並在左邊計數。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Saving the view</source>
        <translation>儲存檢視</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>檢視改名</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>刪除檢視「%1」</translation>
    </message>
    <message>
        <source>The whole team loses this view. Its tickets stay.</source>
        <translation>全班組都不再有這個檢視；工單不受影響。</translation>
    </message>
    <message>
        <source>Only the view goes; its tickets stay.</source>
        <translation>只去掉檢視，工單不受影響。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Save the filter as a view</source>
        <translation>把篩選存為檢視</translation>
    </message>
    <message>
        <source>Counted at %1</source>
        <translation>計數截至 %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>Seatdesk::WaveLanes</name>
    <message>
        <source>Waveform of both voices</source>
        <translation>雙方的波形</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>Seatdesk::WaveOverview</name>
    <message>
        <source>Whole call</source>
        <translation>整通錄音</translation>
    </message>
</context>
<context>
    <name>Seatdesk::WordingBar</name>
    <message>
        <source>Taboo wording</source>
        <translation>服務忌語</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Better: “%1”</source>
        <translation>建議改為「%1」</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Still to say (%1)</source>
        <translation>還應說到（%1）</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Workbench</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜尋與命令</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按鍵</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Next workspace</source>
        <translation>下一工作區</translation>
    </message>
    <message>
        <source>Previous workspace</source>
        <translation>上一工作區</translation>
    </message>
    <message>
        <source>Lock the seat</source>
        <translation>鎖定坐席</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>前往%1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>%1: counted in</source>
        <translation>%1：計時單位</translation>
    </message>
    <message>
        <source>%1: warns</source>
        <translation>%1：提醒誰</translation>
    </message>
    <message>
        <source>%1: warns at the last</source>
        <translation>%1：剩餘多少時提醒</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作時間</translation>
    </message>
    <message>
        <source>Handling time of a call</source>
        <translation>通話處理時長</translation>
    </message>
    <message>
        <source>Phrase offered while on hold after</source>
        <translation>保留多久後提示致歉用語</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>保留上限</translation>
    </message>
    <message>
        <source>Chat reply within</source>
        <translation>線上回覆時限</translation>
    </message>
    <message>
        <source>Lock the seat when nobody touches it for</source>
        <translation>無人操作多久後鎖定</translation>
    </message>
    <message>
        <source>Work without the server for at most</source>
        <translation>離開伺服器最多可用</translation>
    </message>
    <message>
        <source>Share of tickets called back</source>
        <translation>回訪比例</translation>
    </message>
    <message>
        <source>Callback attempts, at least</source>
        <translation>回訪次數下限</translation>
    </message>
    <message>
        <source>Callback attempts, at most</source>
        <translation>回訪次數上限</translation>
    </message>
    <message>
        <source>Time to settle</source>
        <translation>辦結時限</translation>
    </message>
    <message>
        <source>A ticket needs a category before it is dispatched</source>
        <translation>派單前必須選業務分類</translation>
    </message>
    <message>
        <source>Stuck when nobody moved it for</source>
        <translation>多久沒人動算滯留</translation>
    </message>
    <message>
        <source>Closed tickets kept on the seat for</source>
        <translation>已結工單在本機保留</translation>
    </message>
    <message>
        <source>Tickets kept on the seat, at most</source>
        <translation>本機工單上限</translation>
    </message>
    <message>
        <source>Answered calls per seat and day</source>
        <translation>每席每日接聽量</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>列高</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派單</translation>
    </message>
    <message>
        <source>Reply to a valid complaint</source>
        <translation>成立投訴的答覆</translation>
    </message>
    <message>
        <source>Explain an invalid complaint</source>
        <translation>不成立投訴的說明</translation>
    </message>
    <message>
        <source>Promised next reply</source>
        <translation>承諾的下次回覆</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>Settle a general complaint</source>
        <translation>一般投訴辦結</translation>
    </message>
    <message>
        <source>Settle a major complaint</source>
        <translation>重大投訴辦結</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>上門到場</translation>
    </message>
    <message>
        <source>On site with a contract</source>
        <translation>合約客戶上門到場</translation>
    </message>
    <message>
        <source>On site for VIPs</source>
        <translation>貴賓客戶上門到場</translation>
    </message>
    <message>
        <source>Engineer is late</source>
        <translation>工程師未到</translation>
    </message>
    <message>
        <source>Callback after the answer</source>
        <translation>答覆後回訪</translation>
    </message>
    <message>
        <source>Unpaid order</source>
        <translation>未付款訂單</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>出貨</translation>
    </message>
    <message>
        <source>Shipping, at the latest</source>
        <translation>最遲出貨</translation>
    </message>
    <message>
        <source>Refund told</source>
        <translation>告知退款</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小時</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>0 means that there is no such clock.</source>
        <translation>填 0 表示不設這個時鐘。</translation>
    </message>
    <message>
        <source>A ringing card then keeps still.</source>
        <translation>來電卡片不再閃動。</translation>
    </message>
    <message>
        <source>The window is built anew in the language; drafts and open cards stay.</source>
        <translation>視窗會以所選語言重新開啟，草稿和開啟的卡片都保留。</translation>
    </message>
    <message>
        <source>All times on all seats are those of this zone, whatever the PC says.</source>
        <translation>所有坐席都按此時區顯示時間，與電腦設定無關。</translation>
    </message>
    <message>
        <source>Working days count these hours only. Write 09:00-12:00, 13:00-18:00; leave a day empty if closed.</source>
        <translation>工作日只計這些時間。寫法如 09:00-12:00, 13:00-18:00；不上班的日子留空。</translation>
    </message>
    <message>
        <source>As the PC</source>
        <translation>跟隨電腦</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟隨桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊湊</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>Two working days for all</source>
        <translation>一律兩個工作日</translation>
    </message>
    <message>
        <source>By the level of the complaint</source>
        <translation>按投訴級別</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>首問人</translation>
    </message>
    <message>
        <source>The holder</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>The lead</source>
        <translation>班長</translation>
    </message>
    <message>
        <source>The director</source>
        <translation>主任</translation>
    </message>
    <message>
        <source>Source: regulations of the telecom service department.</source>
        <translation>依據：電信服務部門制度。</translation>
    </message>
    <message>
        <source>Source: collected customer-service regulations.</source>
        <translation>依據：客戶服務制度彙編。</translation>
    </message>
    <message>
        <source>Source: call-centre handbook.</source>
        <translation>依據：客服中心手冊。</translation>
    </message>
    <message>
        <source>Source: our own choice.</source>
        <translation>依據：本軟體設定。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>At the last</source>
        <translation>剩餘時提醒</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Monday to Friday, 09:00-12:00 and 13:00-18:00</source>
        <translation>週一至週五 09:00-12:00、13:00-18:00</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>範圍 %1 至 %2。</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>預設值：%1。</translation>
    </message>
    <message>
        <source>Length from %1 to %2, 0: no such clock.</source>
        <translation>時長 %1 至 %2，0 表示不設此時限。</translation>
    </message>
    <message>
        <source>Not saved: the number lies between %1 and %2.</source>
        <translation>沒有儲存：數值應在 %1 至 %2 之間。</translation>
    </message>
    <message>
        <source>Not saved: choose one of the values offered.</source>
        <translation>沒有儲存：請選擇列出的值。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Folder of the recordings</source>
        <translation>錄音所在資料夾</translation>
    </message>
    <message>
        <source>Names of recordings are written by</source>
        <translation>錄音檔名的寫法</translation>
    </message>
    <message>
        <source>Own pattern of recordings&apos; names</source>
        <translation>自訂的錄音檔名格式</translation>
    </message>
    <message>
        <source>Where a recording is looked for that is no longer where it was added from.</source>
        <translation>錄音不在原處時，到這裡找。</translation>
    </message>
    <message>
        <source>Fields: {date} {time} {agent} {number} {direction} {call} {ticket}; {any} passes over the rest.</source>
        <translation>可用欄位：{date} {time} {agent} {number} {direction} {call} {ticket}；{any} 表示略過其餘部分。</translation>
    </message>
    <message>
        <source>Own pattern</source>
        <translation>自訂格式</translation>
    </message>
    <message>
        <source>Not saved: write times as 08:00-16:00, a name before them.</source>
        <translation>未儲存：請寫成 08:00-16:00，班名寫在前面。</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Write 08:00-16:00 16:00-24:00, with a name before each if you like. Open items count by them.</source>
        <translation>寫成 08:00-16:00 16:00-24:00，可在每段前寫班名；遺留事項按班次計齡。</translation>
    </message>
    <message>
        <source>A shift opens early by (minutes)</source>
        <translation>提前開班（分鐘）</translation>
    </message>
    <message>
        <source>A published score reaches the agent after</source>
        <translation>評分發布後，多久送達坐席</translation>
    </message>
    <message>
        <source>0 sends it at once. Until it is sent the inspector may take it back; it goes out from their seat.</source>
        <translation>0 表示立即送達。送達之前品質稽核員可以撤回；到時由品質稽核員的工作台送出。</translation>
    </message>
    <message>
        <source>Recordings scored of each agent in a month</source>
        <translation>每名坐席每月抽評錄音</translation>
    </message>
    <message>
        <source>Word by which the sample is drawn</source>
        <translation>抽樣口令</translation>
    </message>
    <message>
        <source>The regulations ask for at least one and plan up to five.</source>
        <translation>制度要求至少 1 則，計畫至 5 則。</translation>
    </message>
    <message>
        <source>Whoever draws again with the same word from the same recordings draws the same.</source>
        <translation>同一口令、同一批錄音，由誰來抽結果都一樣。</translation>
    </message>
    <message>
        <source>An agent may appeal against a score for</source>
        <translation>坐席可以申訴評分的期限</translation>
    </message>
    <message>
        <source> working days</source>
        <translation> 個工作日</translation>
    </message>
    <message>
        <source>Counted from publishing. No regulation names a number: this one is the program&apos;s own.</source>
        <translation>自發布之日起算。制度沒有規定天數，這是本程式自訂的。</translation>
    </message>
    <message>
        <source>Each page of the duty log is checked by</source>
        <translation>值班日誌每頁由誰檢查</translation>
    </message>
    <message>
        <source>A page is checked within</source>
        <translation>每頁須在幾天內檢查</translation>
    </message>
    <message>
        <source>Each month of the duty log is checked by</source>
        <translation>值班日誌每月由誰檢查</translation>
    </message>
    <message>
        <source>A month is checked within</source>
        <translation>每月須在幾天內檢查</translation>
    </message>
    <message>
        <source>A sample of the pages is checked by</source>
        <translation>抽查由誰進行</translation>
    </message>
    <message>
        <source>Share of a month&apos;s pages in the sample, at least</source>
        <translation>每月抽查頁數不少於</translation>
    </message>
    <message>
        <source>A page of the sample is asked for within</source>
        <translation>抽中的頁在幾天內提出檢查</translation>
    </message>
    <message>
        <source>Word by which pages are drawn</source>
        <translation>抽頁所用的字</translation>
    </message>
    <message>
        <source>The group head of the regulations. Those above stand in where a page is the checker&apos;s own.</source>
        <translation>即制度中的組長。檢查人自己的頁由上級代為檢查。</translation>
    </message>
    <message>
        <source>The customer manager of the regulations, or whoever does it where there is none.</source>
        <translation>即制度中的客服經理；沒有這個職位時由實際負責的人檢查。</translation>
    </message>
    <message>
        <source>Counted from the first day of the next month.</source>
        <translation>從次月第一天起算。</translation>
    </message>
    <message>
        <source>The moment is drawn as well, and nobody sees it before.</source>
        <translation>提出檢查的時刻也由抽籤決定，到時才顯示。</translation>
    </message>
    <message>
        <source>Whoever draws again with the same word from the same pages draws the same pages and moments.</source>
        <translation>用同樣的字對同樣的頁重抽，抽到的頁和時刻都相同。</translation>
    </message>
    <message>
        <source>The centre&apos;s director</source>
        <translation>中心主任</translation>
    </message>
    <message>
        <source>Tidying begins before the end of a shift by</source>
        <translation>下班前幾分鐘開始整理</translation>
    </message>
    <message>
        <source>A line above the page tells those who are on the shift. 0: nobody is told.</source>
        <translation>頁面上方以一行字提醒當班人員；填 0 則不提醒。</translation>
    </message>
    <message>
        <source>A seat&apos;s clock may differ from the server&apos;s when a page is signed by</source>
        <translation>簽名時席位時鐘與伺服器最多相差</translation>
    </message>
    <message>
        <source>A page that was signed at another time than it was written is refused. Counts for new pages.</source>
        <translation>簽名時間與寫入時間不符的頁不予接受。只對新的頁起作用。</translation>
    </message>
    <message>
        <source>A duty of the calendar is shown before its day by</source>
        <translation>例行職責提前幾天顯示</translation>
    </message>
    <message>
        <source>A duty that was not done is asked for during</source>
        <translation>未完成的例行職責追查</translation>
    </message>
    <message>
        <source>0 shows it on its day. When each duty is due stands in the calendar of duties itself.</source>
        <translation>0 表示當天才顯示。各項職責的期限在職責行事曆中設定。</translation>
    </message>
    <message>
        <source>Leaving the seat is a breach from</source>
        <translation>離座多久算違規</translation>
    </message>
    <message>
        <source>Covering for a colleague lasts at most</source>
        <translation>代班最長</translation>
    </message>
    <message>
        <source>What lasts longer becomes an entry of the duty log when the person is back.</source>
        <translation>超過此時長，返回座位時寫入值班日誌。</translation>
    </message>
    <message>
        <source>The daily workload is due on the next day at</source>
        <translation>工作量日報的上報期限：次日</translation>
    </message>
    <message>
        <source>Weekly reports are due on the next Monday at</source>
        <translation>週報的上報期限：下週一</translation>
    </message>
    <message>
        <source>:00</source>
        <translation> 時</translation>
    </message>
    <message>
        <source>The monthly analysis of quality is due by the day of the month</source>
        <translation>服務品質分析彙報的上報期限：每月幾日</translation>
    </message>
    <message>
        <source>It is about the month that ends the day before.</source>
        <translation>統計截至前一日為止的一個月。</translation>
    </message>
    <message>
        <source>Characters that are to be spoken in a minute</source>
        <translation>每分鐘應說的字數</translation>
    </message>
    <message>
        <source>Shown beside how fast the agent of a recording speaks.</source>
        <translation>顯示在錄音中坐席語速的旁邊，供對照。</translation>
    </message>
    <message>
        <source>Source: regulations of an outbound centre.</source>
        <translation>依據：外撥中心制度。</translation>
    </message>
    <message>
        <source>Inspectors do not agree below (hundredths)</source>
        <translation>質檢員評分低於此值為不一致（百分之一）</translation>
    </message>
    <message>
        <source>Inspectors agree from (hundredths)</source>
        <translation>質檢員評分達到此值為一致（百分之一）</translation>
    </message>
    <message>
        <source>Of κ or α in a calibration. In between, conclusions are tentative.</source>
        <translation>校準中的 κ 或 α。介於兩者之間時只能作參考。</translation>
    </message>
    <message>
        <source>Points: which rules count</source>
        <translation>積分：採用的規則</translation>
    </message>
    <message>
        <source>Points at the begin of a month</source>
        <translation>每月起始積分</translation>
    </message>
    <message>
        <source>Points at which a talk is due</source>
        <translation>積分降至此值須面談</translation>
    </message>
    <message>
        <source>Points at which a sanction is due</source>
        <translation>積分降至此值須懲處</translation>
    </message>
    <message>
        <source>Months in a row at a talk that are severe</source>
        <translation>連續幾個月達到面談線為嚴重</translation>
    </message>
    <message>
        <source>Off for being late (tenths)</source>
        <translation>遲到扣分（十分之一分）</translation>
    </message>
    <message>
        <source>The second step of lateness begins at</source>
        <translation>第二級遲到起點</translation>
    </message>
    <message>
        <source>Off for the second step of lateness (tenths)</source>
        <translation>第二級遲到扣分（十分之一分）</translation>
    </message>
    <message>
        <source>Lateness is absence beyond</source>
        <translation>遲到超過即視為缺勤</translation>
    </message>
    <message>
        <source>Off for absence by lateness (tenths)</source>
        <translation>因遲到視為缺勤扣分（十分之一分）</translation>
    </message>
    <message>
        <source>Off for absence without leave or a swap (tenths)</source>
        <translation>未請假缺勤或未換班離崗扣分（十分之一分）</translation>
    </message>
    <message>
        <source>Rests that may be exchanged in a month</source>
        <translation>每月可換休次數</translation>
    </message>
    <message>
        <source>Off for each exchange beyond (tenths)</source>
        <translation>超出後每次換休扣分（十分之一分）</translation>
    </message>
    <message>
        <source>Chat turned off on duty counts from times</source>
        <translation>值班時關閉聊天，達到次數即扣分</translation>
    </message>
    <message>
        <source>Off for chat turned off so often (tenths)</source>
        <translation>值班時關閉聊天達到次數扣分（十分之一分）</translation>
    </message>
    <message>
        <source>Unanswered or rude: the first step begins at times</source>
        <translation>未答覆或態度惡劣：第一級起始次數</translation>
    </message>
    <message>
        <source>Off for the first step (tenths)</source>
        <translation>第一級扣分（十分之一分）</translation>
    </message>
    <message>
        <source>Unanswered or rude: the second step begins at times</source>
        <translation>未答覆或態度惡劣：第二級起始次數</translation>
    </message>
    <message>
        <source>Off for the second step (tenths)</source>
        <translation>第二級扣分（十分之一分）</translation>
    </message>
    <message>
        <source>Off for each rudeness before (tenths)</source>
        <translation>未到第一級時每次態度惡劣扣分（十分之一分）</translation>
    </message>
    <message>
        <source>Off for a day’s work undone, at least (tenths)</source>
        <translation>當日工作未完成扣分下限（十分之一分）</translation>
    </message>
    <message>
        <source>Off for a day’s work undone, at most (tenths)</source>
        <translation>當日工作未完成扣分上限（十分之一分）</translation>
    </message>
    <message>
        <source>Given for praise, at least (tenths)</source>
        <translation>受表揚加分下限（十分之一分）</translation>
    </message>
    <message>
        <source>Given for praise, at most (tenths)</source>
        <translation>受表揚加分上限（十分之一分）</translation>
    </message>
    <message>
        <source>Deductions only</source>
        <translation>只扣分</translation>
    </message>
    <message>
        <source>Two steps of lateness, and praise</source>
        <translation>兩級遲到，另有表揚加分</translation>
    </message>
    <message>
        <source>Whole points, of every month that is looked at.</source>
        <translation>整分，看到的每個月都按此計算。</translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message>
        <source>There</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>有人接班</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>無人接班</translation>
    </message>
    <message>
        <source>Last shift of the day</source>
        <translation>當日末班</translation>
    </message>
    <message>
        <source>Ended by the lead</source>
        <translation>由班長決定結束</translation>
    </message>
</context>
<context>
    <name>SoundWords</name>
    <message>
        <source>The file is not where it was. Put it back, or set the folder of the recordings.</source>
        <translation>檔案不在原處。請放回去，或在設定裡指定錄音資料夾。</translation>
    </message>
    <message>
        <source>The file may not be read. Ask whoever keeps the recordings for the right to it.</source>
        <translation>沒有權限讀取這個檔案。請向保管錄音的人申請權限。</translation>
    </message>
    <message>
        <source>There is a folder or a device in its place, not a file.</source>
        <translation>那裡是資料夾或裝置，不是檔案。</translation>
    </message>
    <message>
        <source>The file is empty. Get it again from where it was recorded.</source>
        <translation>檔案是空的。請從錄音系統重新取一份。</translation>
    </message>
    <message>
        <source>Nothing in the file says what it is. Save it as WAV or Opus first.</source>
        <translation>檔案內容看不出是什麼格式。請先轉存為 WAV 或 Opus。</translation>
    </message>
    <message>
        <source>Its codec, rate or number of channels cannot be decoded. Save it as WAV or Opus first.</source>
        <translation>它的編碼、取樣率或聲道數無法解碼。請先轉存為 WAV 或 Opus。</translation>
    </message>
    <message>
        <source>The file is damaged. Get it again from where it was recorded.</source>
        <translation>檔案已損壞。請從錄音系統重新取一份。</translation>
    </message>
    <message>
        <source>There is no sound in the file.</source>
        <translation>檔案裡沒有聲音。</translation>
    </message>
    <message>
        <source>The file holds more than 24 hours of sound. Cut it into pieces first.</source>
        <translation>檔案超過 24 小時。請先切成幾段。</translation>
    </message>
    <message>
        <source>The decoder came to a standstill and was ended. The file is probably damaged.</source>
        <translation>解碼程式停住了，已被結束。檔案多半已損壞。</translation>
    </message>
    <message>
        <source>The program that decodes it, seatdesk-decode, is missing. Have Seatdesk installed again.</source>
        <translation>缺少解碼程式 seatdesk-decode。請重新安裝坐席工作台。</translation>
    </message>
    <message>
        <source>There is no room on this PC&apos;s disk for the decoded sound.</source>
        <translation>本機磁碟沒有空間存放解碼後的聲音。</translation>
    </message>
    <message>
        <source>The work was ended.</source>
        <translation>操作已結束。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>靜默</translation>
    </message>
    <message>
        <source>Both speak</source>
        <translation>搶話</translation>
    </message>
    <message>
        <source>Agent interrupts</source>
        <translation>坐席打斷</translation>
    </message>
    <message>
        <source>Customer interrupts</source>
        <translation>客戶打斷</translation>
    </message>
    <message>
        <source>Hold, music</source>
        <translation>保留，音樂</translation>
    </message>
    <message>
        <source>Customer waits</source>
        <translation>客戶等待</translation>
    </message>
    <message>
        <source>Agent waits</source>
        <translation>坐席等待</translation>
    </message>
    <message>
        <source>Agent too loud for the line</source>
        <translation>坐席聲音過載</translation>
    </message>
    <message>
        <source>Customer too loud for the line</source>
        <translation>客戶聲音過載</translation>
    </message>
    <message>
        <source>Both voices</source>
        <translation>雙方</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
</context>
<context>
    <name>TicketCells</name>
    <message>
        <source>Only here so far</source>
        <translation>只在本機</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等客戶</translation>
    </message>
</context>
<context>
    <name>TicketPrintout</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source> (continued)</source>
        <translation>（續）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Printed by %1, %2. Reason: %3</source>
        <translation>列印人 %1，%2。事由：%3</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>%1 級</translation>
    </message>
</context>
<context>
    <name>TicketQuestions</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Note to colleagues</source>
        <translation>給同事的備註</translation>
    </message>
    <message>
        <source>How satisfied</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>When reached: is it solved?</source>
        <translation>接通時：是否解決</translation>
    </message>
    <message>
        <source>Note; when not solved it goes to the director</source>
        <translation>備註；未解決時報主任</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>給誰</translation>
    </message>
    <message>
        <source>%1 (emergency)</source>
        <translation>%1（僅限緊急）</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>My own proposal</source>
        <translation>我的處理意見</translation>
    </message>
    <message>
        <source>Emergency: may skip a level, a report is owed then</source>
        <translation>緊急：可以越級，事後補報告</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>處理意見</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>批示</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Norm that was broken, when valid</source>
        <translation>違反的規範（成立時必填）</translation>
    </message>
    <message>
        <source>Facts as verified</source>
        <translation>查核情況</translation>
    </message>
    <message>
        <source>Why so</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What was agreed with the customer</source>
        <translation>與客戶的約定</translation>
    </message>
    <message>
        <source>To whoever holds it</source>
        <translation>寫給承辦人</translation>
    </message>
    <message>
        <source>Instruction, in full</source>
        <translation>批示全文</translation>
    </message>
    <message>
        <source>Why I disagree; I follow it all the same</source>
        <translation>保留意見的理由；仍按批示執行</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>What the customer still owes</source>
        <translation>等客戶提供什麼</translation>
    </message>
    <message>
        <source>Into which ticket</source>
        <translation>併入哪張工單</translation>
    </message>
    <message>
        <source>Answered as %1 is</source>
        <translation>與 %1 的答覆一致</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>尚未答覆。</translation>
    </message>
    <message>
        <source>To which ticket; it is answered as that one is</source>
        <translation>歸屬哪張工單；其答覆與那張一致</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由誰辦理</translation>
    </message>
    <message>
        <source>Ruling, in full</source>
        <translation>裁定全文</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>從現在起</translation>
    </message>
    <message>
        <source>The area manager holds it together with you.</source>
        <translation>區域服務經理與您共同負責。</translation>
    </message>
    <message>
        <source>Why it is not done, and my own proposal</source>
        <translation>為何未辦結，以及我的建議</translation>
    </message>
    <message>
        <source>Their superior</source>
        <translation>其上級</translation>
    </message>
    <message>
        <source>Notice that they were given</source>
        <translation>給予的書面通知</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Number</source>
        <translation>工單號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>緊急程度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Number, masked</source>
        <translation>電話（已遮罩）</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>業務帳號</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>錄單人</translation>
    </message>
    <message>
        <source>Lies with</source>
        <translation>所在部門</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>錄單時間</translation>
    </message>
    <message>
        <source>Dispatched at</source>
        <translation>派單時間</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>接單時間</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成時間</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>結案時間</translation>
    </message>
    <message>
        <source>Next clock</source>
        <translation>下一時限</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待原因</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承諾時間</translation>
    </message>
    <message>
        <source>Urged</source>
        <translation>催辦次數</translation>
    </message>
    <message>
        <source>Callback attempts</source>
        <translation>回訪次數</translation>
    </message>
    <message>
        <source>Complaint level</source>
        <translation>投訴級別</translation>
    </message>
    <message>
        <source>Complained to</source>
        <translation>投訴對象</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Inquiry</source>
        <translation>諮詢</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>障礙申告</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>Tariff dispute</source>
        <translation>資費爭議</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>業務受理</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>退換貨</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>諮詢</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障礙</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>資費</translation>
    </message>
    <message>
        <source>Compl.</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Serv.</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>退換</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>語音留言</translation>
    </message>
    <message>
        <source>Chat or group</source>
        <translation>線上或群組</translation>
    </message>
    <message>
        <source>Web message</source>
        <translation>網路留言</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>傳真</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>轉辦</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>熱線</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>遠端</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>到府</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>特急</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已錄單</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>當場辦結</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派單</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接單</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>待回訪</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退單</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合併</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未邀請</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派單</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Promised reply</source>
        <translation>約定答覆</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>Visit on site</source>
        <translation>到府</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>師傅到場</translation>
    </message>
    <message>
        <source>Unpaid order</source>
        <translation>未付款訂單</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>出貨</translation>
    </message>
    <message>
        <source>Latest shipping</source>
        <translation>最遲出貨</translation>
    </message>
    <message>
        <source>Refund notice</source>
        <translation>退款告知</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>業務分類</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆客戶</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>業務號碼</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Visit time</source>
        <translation>到府時段</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>投訴級別</translation>
    </message>
    <message>
        <source>Complained to</source>
        <translation>投訴對象</translation>
    </message>
    <message>
        <source>Norm broken</source>
        <translation>違反規定</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>派往</translation>
    </message>
    <message>
        <source>Rating invitation</source>
        <translation>邀請評分</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>徵得同意</translation>
    </message>
    <message>
        <source>Verified facts</source>
        <translation>核實情況</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>處理措施</translation>
    </message>
    <message>
        <source>Liable</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>Correction, verified</source>
        <translation>改善核驗</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Customer&apos;s opinion</source>
        <translation>客戶意見</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 時</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超 %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>逾時 %1</translation>
    </message>
    <message>
        <source>yest. %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>%1 moved it</source>
        <translation>%1 流轉</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <translation>%1 備註</translation>
    </message>
    <message>
        <source>%1 replied to the customer</source>
        <translation>%1 答覆客戶</translation>
    </message>
    <message>
        <source>%1 urged</source>
        <translation>%1 催辦</translation>
    </message>
    <message>
        <source>%1 escalated</source>
        <translation>%1 請示</translation>
    </message>
    <message>
        <source>%1 instructed</source>
        <translation>%1 批示</translation>
    </message>
    <message>
        <source>%1 disagreed</source>
        <translation>%1 保留意見</translation>
    </message>
    <message>
        <source>%1 filed the report owed</source>
        <translation>%1 補交報告</translation>
    </message>
    <message>
        <source>%1 waits for the customer</source>
        <translation>%1 等客戶</translation>
    </message>
    <message>
        <source>%1 resumed</source>
        <translation>%1 恢復計時</translation>
    </message>
    <message>
        <source>%1 promised a reply</source>
        <translation>%1 約定回覆</translation>
    </message>
    <message>
        <source>%1 appointed</source>
        <translation>%1 預約</translation>
    </message>
    <message>
        <source>%1 arrived on site</source>
        <translation>%1 到場</translation>
    </message>
    <message>
        <source>%1 called back</source>
        <translation>%1 回訪</translation>
    </message>
    <message>
        <source>%1 merged a ticket into this one</source>
        <translation>%1 併入一張工單</translation>
    </message>
    <message>
        <source>%1 judged the complaint</source>
        <translation>%1 判定投訴</translation>
    </message>
    <message>
        <source>%1 filed the form owed</source>
        <translation>%1 補交聯絡單</translation>
    </message>
    <message>
        <source>%1 assigned</source>
        <translation>%1 指派</translation>
    </message>
    <message>
        <source>%1 reopened it</source>
        <translation>%1 重開</translation>
    </message>
    <message>
        <source>%1 found the contact data wrong</source>
        <translation>%1 查明聯絡方式有誤</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>%1 錄單</translation>
    </message>
    <message>
        <source>%1 settled at once</source>
        <translation>%1 當場辦結</translation>
    </message>
    <message>
        <source>%1 dispatched</source>
        <translation>%1 派單</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 接單</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 答覆</translation>
    </message>
    <message>
        <source>%1 passed it to callback</source>
        <translation>%1 轉回訪</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 結案</translation>
    </message>
    <message>
        <source>%1 returned it</source>
        <translation>%1 退單</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 撤銷</translation>
    </message>
    <message>
        <source>%1 merged it into another</source>
        <translation>%1 併入另一張工單</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>對客</translation>
    </message>
    <message>
        <source>Clock “%1” started</source>
        <translation>「%1」開始計時</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>應於 %1 前</translation>
    </message>
    <message>
        <source>Clock “%1” stopped</source>
        <translation>「%1」停止計時</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>引用知識</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>%1 ended the tie</source>
        <translation>%1 解除了歸屬</translation>
    </message>
    <message>
        <source>%1 made it one of many</source>
        <translation>%1 將它歸入群體問題</translation>
    </message>
    <message>
        <source>%1 tied a ticket to this one</source>
        <translation>%1 將一張工單歸到此單</translation>
    </message>
    <message>
        <source>%1 ruled for the office</source>
        <translation>%1 代表辦公室裁定</translation>
    </message>
    <message>
        <source>%1 recorded who is liable</source>
        <translation>%1 記錄了責任認定</translation>
    </message>
    <message>
        <source>%1 took the recording back</source>
        <translation>%1 撤回錄單</translation>
    </message>
    <message>
        <source>%1 took the settling back</source>
        <translation>%1 撤回當場辦結</translation>
    </message>
    <message>
        <source>%1 took the dispatch back</source>
        <translation>%1 撤回派單</translation>
    </message>
    <message>
        <source>%1 took the acceptance back</source>
        <translation>%1 撤回接單</translation>
    </message>
    <message>
        <source>%1 took the answer back</source>
        <translation>%1 撤回答覆</translation>
    </message>
    <message>
        <source>%1 took it back from callback</source>
        <translation>%1 從回訪撤回</translation>
    </message>
    <message>
        <source>%1 took the closing back</source>
        <translation>%1 撤回結案</translation>
    </message>
    <message>
        <source>%1 took the return back</source>
        <translation>%1 撤回退單</translation>
    </message>
    <message>
        <source>%1 took the cancelling back</source>
        <translation>%1 撤回取消</translation>
    </message>
    <message>
        <source>%1 took the merging back</source>
        <translation>%1 撤回合併</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>受理時間</translation>
    </message>
    <message>
        <source>Recorded at: time of day</source>
        <translation>受理時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>業務帳號</translation>
    </message>
    <message>
        <source>Address of the matter</source>
        <translation>事發地址</translation>
    </message>
    <message>
        <source>When to reach</source>
        <translation>方便聯絡的時間</translation>
    </message>
    <message>
        <source>Complaint level</source>
        <translation>投訴級別</translation>
    </message>
    <message>
        <source>Complained to</source>
        <translation>受理單位</translation>
    </message>
    <message>
        <source>Liable</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>Customer&apos;s opinion</source>
        <translation>客戶意見</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>通訊地址</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>所屬庫</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>發文部門</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效日</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>客戶級別</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Has a contract</source>
        <translation>是否簽約</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>已辦業務</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線路</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班組</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>Lies under</source>
        <translation>上級</translation>
    </message>
    <message>
        <source>Code in the file</source>
        <translation>檔案中的編號</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>知識條目</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>標準用語</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>第 %1 級</translation>
    </message>
    <message>
        <source>Holds the character U+0000, which cannot be kept.</source>
        <translation>含有無法儲存的字元 U+0000。</translation>
    </message>
    <message>
        <source>Holds bytes that are no text in the file&apos;s encoding.</source>
        <translation>含有不符合檔案編碼的位元組。</translation>
    </message>
    <message>
        <source>Has more cells than the header.</source>
        <translation>儲存格比表頭多。</translation>
    </message>
    <message>
        <source>Has a quote that is never closed.</source>
        <translation>引號沒有閉合。</translation>
    </message>
    <message>
        <source>Is longer than any record.</source>
        <translation>超出任何記錄的長度。</translation>
    </message>
    <message>
        <source>Is not JSON.</source>
        <translation>不是 JSON。</translation>
    </message>
    <message>
        <source>Is not a JSON object.</source>
        <translation>不是 JSON 物件。</translation>
    </message>
    <message>
        <source>Is empty.</source>
        <translation>是空列。</translation>
    </message>
    <message>
        <source>Lacks what every record of its kind needs.</source>
        <translation>缺少這類資料必需的內容。</translation>
    </message>
    <message>
        <source>Repeats a row that stands before it in the file.</source>
        <translation>與檔案中前面的一列重複。</translation>
    </message>
    <message>
        <source>There is no such file any more. Choose another.</source>
        <translation>檔案已不存在。請另選一個。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>這是資料夾。請選擇其中的檔案。</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner, or choose another.</source>
        <translation>沒有讀取此檔案的權限。請聯絡檔案擁有者，或另選一個。</translation>
    </message>
    <message>
        <source>This file is empty. Choose another.</source>
        <translation>檔案是空的。請另選一個。</translation>
    </message>
    <message>
        <source>This is a PDF. Choose a table: CSV, TSV or JSON Lines.</source>
        <translation>這是 PDF。請選擇表格：CSV、TSV 或 JSON Lines。</translation>
    </message>
    <message>
        <source>This is a picture. Choose a table: CSV, TSV or JSON Lines.</source>
        <translation>這是圖片。請選擇表格：CSV、TSV 或 JSON Lines。</translation>
    </message>
    <message>
        <source>This is a workbook. Open it in your spreadsheet program, save the sheet as CSV and choose that file.</source>
        <translation>這是試算表活頁簿。請在試算表軟體中開啟，把工作表另存為 CSV，再選擇該檔案。</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and choose a file in it.</source>
        <translation>這是壓縮檔。請解壓縮後選擇其中的檔案。</translation>
    </message>
    <message>
        <source>This file holds no text. Choose a table: CSV, TSV or JSON Lines.</source>
        <translation>檔案內容不是文字。請選擇表格：CSV、TSV 或 JSON Lines。</translation>
    </message>
    <message>
        <source>The first line of this file names no columns. Add such a line, or choose another file.</source>
        <translation>檔案第一行沒有欄名。請補上一列欄名，或另選檔案。</translation>
    </message>
    <message>
        <source>Two columns go to the same field. Choose another for one of them.</source>
        <translation>兩欄對應到同一欄位。請為其中一欄另選。</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>結案時間</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承諾時間</translation>
    </message>
    <message>
        <source>Refused line</source>
        <translation>拒收列號</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>拒收原因</translation>
    </message>
    <message>
        <source>Refused text</source>
        <translation>拒收原文</translation>
    </message>
</context>
<context>
    <name>TrayWords</name>
    <message>
        <source>Duty log, book %1: not as seen before</source>
        <translation>值班日誌第 %1 冊：與先前所見不符</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>已同步 %1</translation>
    </message>
    <message>
        <source>Fetching people and settings: %1</source>
        <translation>正在取得人員與設定：%1</translation>
    </message>
    <message>
        <source>Fetching tickets: %1</source>
        <translation>正在取得工單：%1</translation>
    </message>
    <message>
        <source>Fetching what belongs to the tickets: %1</source>
        <translation>正在取得工單的經過：%1</translation>
    </message>
    <message>
        <source>Fetching customers: %1</source>
        <translation>正在取得客戶：%1</translation>
    </message>
    <message>
        <source>Fetching knowledge: %1</source>
        <translation>正在取得知識：%1</translation>
    </message>
    <message>
        <source>Fetching the rest: %1</source>
        <translation>正在取得其餘內容：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>本機待送 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>待處理 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>離線，截至 %1</translation>
    </message>
    <message>
        <source>Not synchronised, as of %1</source>
        <translation>未同步，截至 %1</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>暫緩</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>無權限</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>不合規則</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>Another part of the same action was refused</source>
        <translation>同一操作的另一部分未通過</translation>
    </message>
    <message>
        <source>Your rights did not cover it when it arrived</source>
        <translation>送達時你沒有這個權限</translation>
    </message>
    <message>
        <source>A rule is against it: %1</source>
        <translation>不符合規則：%1</translation>
    </message>
    <message>
        <source>It waited here for so long that nobody can tell whether it was taken before: look before you send it again</source>
        <translation>在本機等候太久，已無法確認先前是否被接收：再次傳送前請先檢視</translation>
    </message>
    <message>
        <source>Changed by someone else first: %1</source>
        <translation>別人先改了：%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>承辦</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首問</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等客戶</translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation>上門時間</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>查核情況</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>處理措施</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新工單</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>流轉：%1</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>回覆客戶</translation>
    </message>
    <message>
        <source>Entry in the time line</source>
        <translation>時間軸記錄</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>一處修改</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已送</translation>
    </message>
    <message>
        <source>Now the same everywhere</source>
        <translation>已與伺服器一致</translation>
    </message>
    <message>
        <source>Only here so far</source>
        <translation>只在本機</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Handover of a shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Taking over of a shift</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Entry in the duty log</source>
        <translation>值班日誌的紀錄</translation>
    </message>
    <message>
        <source>The signature does not hold: the page or the book is another than was signed. Read it again and sign anew; what you wrote is kept here</source>
        <translation>簽名不成立：交接頁或值班日誌與簽名時不同。請重新閱讀並簽名；您寫的內容保存在這裡</translation>
    </message>
    <message>
        <source>The duty log was closed and goes on in another book. Write it there; what you wrote is kept here</source>
        <translation>這本值班日誌已經結束，後面的寫在新的一本裡。請寫到新的一本；您寫的內容保存在這裡</translation>
    </message>
    <message>
        <source>The shift had been handed over before. What you wrote is kept here</source>
        <translation>該班此前已經交接。您寫的內容保存在這裡</translation>
    </message>
</context>
<context>
    <name>UnfinishedDraft</name>
    <message>
        <source>Ticket</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Step of a ticket</source>
        <translation>工單步驟</translation>
    </message>
    <message>
        <source>Entry in a ticket</source>
        <translation>工單紀錄</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>問題的答覆</translation>
    </message>
    <message>
        <source>Report on an article</source>
        <translation>條目報錯</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>Step of an article</source>
        <translation>條目步驟</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Directory entry</source>
        <translation>通訊錄項目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>form, its first words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Withdrawal of an announcement</source>
        <translation>撤回公告</translation>
    </message>
    <message>
        <source>Entry of the duty log</source>
        <translation>值班日誌記錄</translation>
    </message>
    <message>
        <source>Correction in the duty log</source>
        <translation>值班日誌更正</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>遺留事項</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>點名</translation>
    </message>
    <message>
        <source>Handover of a shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Duty that was done</source>
        <translation>完成的例行職責</translation>
    </message>
    <message>
        <source>Duty of the calendar</source>
        <translation>職責行事曆中的職責</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>應急預案</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>紙本受理單</translation>
    </message>
    <message>
        <source>Remarks of a report</source>
        <translation>報表的備註</translation>
    </message>
    <message>
        <source>Form that calls are scored by</source>
        <translation>質檢評分表</translation>
    </message>
    <message>
        <source>Points of a person</source>
        <translation>個人積分</translation>
    </message>
    <message>
        <source>Briefing of the day</source>
        <translation>每日簡報</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Mine</source>
        <translation>我的待辦</translation>
    </message>
    <message>
        <source>Nothing is with you now</source>
        <translation>你手上沒有待辦</translation>
    </message>
    <message>
        <source>Tickets that you record or accept stand here until they are closed.</source>
        <translation>你錄單或接單的工單在這裡，直到結案。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>No open ticket in your sight</source>
        <translation>沒有未結的工單</translation>
    </message>
    <message>
        <source>Every ticket of your scopes that is not closed stands here.</source>
        <translation>你能看到的未結工單都在這裡。</translation>
    </message>
    <message>
        <source>Every ticket has been dispatched</source>
        <translation>工單都已派出</translation>
    </message>
    <message>
        <source>A ticket stands here from recording, or from a return, until it is sent.</source>
        <translation>錄單或退單之後、派出之前的工單在這裡。</translation>
    </message>
    <message>
        <source>Running out</source>
        <translation>快到時限</translation>
    </message>
    <message>
        <source>No clock is about to run out</source>
        <translation>沒有快到時限的工單</translation>
    </message>
    <message>
        <source>A ticket comes here when the warning before its next deadline is reached.</source>
        <translation>下一個時限到了預警點，工單就會來到這裡。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾時</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>沒有逾時的工單</translation>
    </message>
    <message>
        <source>A ticket comes here at the moment its deadline passes.</source>
        <translation>工單一過時限就會來到這裡。</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>滯留</translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>沒有滯留的工單</translation>
    </message>
    <message>
        <source>A ticket comes here when nobody has moved it for the time that the department has set.</source>
        <translation>超過部門設定的時間沒有人處理的工單會來到這裡。</translation>
    </message>
    <message>
        <source>Callbacks due</source>
        <translation>待回訪</translation>
    </message>
    <message>
        <source>No ticket waits for a callback</source>
        <translation>沒有要回訪的工單</translation>
    </message>
    <message>
        <source>After a department has answered and the review has passed, the ticket comes here by itself.</source>
        <translation>部門答覆並審核通過後，工單會自己來到這裡。</translation>
    </message>
    <message>
        <source>No ticket waits for its customer</source>
        <translation>沒有在等客戶的工單</translation>
    </message>
    <message>
        <source>Tickets whose clocks are paused for the customer stand here.</source>
        <translation>為等客戶而暫停計時的工單在這裡。</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>請示中</translation>
    </message>
    <message>
        <source>No escalation is open</source>
        <translation>沒有等批示的請示</translation>
    </message>
    <message>
        <source>A ticket stands here from its escalation until the instruction is given.</source>
        <translation>從請示到批示之間的工單在這裡。</translation>
    </message>
    <message>
        <source>Form owed</source>
        <translation>欠聯絡單</translation>
    </message>
    <message>
        <source>No contact form is owed</source>
        <translation>沒有欠交的聯絡單</translation>
    </message>
    <message>
        <source>What was solved first stands here until its form is filed.</source>
        <translation>先解決的工單在這裡，直到補交聯絡單。</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>全部工單</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>還沒有工單</translation>
    </message>
    <message>
        <source>Record the first one, or import a table of them.</source>
        <translation>錄第一張，或匯入一張工單表。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>With</source>
        <translation>承辦</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首問</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>預警</translation>
    </message>
    <message>
        <source>Last moved</source>
        <translation>最近處理</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>錄單</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等客戶</translation>
    </message>
    <message>
        <source>Urged</source>
        <translation>催辦過</translation>
    </message>
    <message>
        <source>Lies with</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1內</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Team views</source>
        <translation>班組檢視</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>個人檢視</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 not %2</source>
        <translation>%1不是 %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1至 %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1自 %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：無</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1：有</translation>
    </message>
    <message>
        <source>%1 has “%2”</source>
        <translation>%1含「%2」</translation>
    </message>
    <message>
        <source>No ticket in “%1”</source>
        <translation>「%1」裡沒有工單</translation>
    </message>
    <message>
        <source>Tickets come here as soon as they fit the view&apos;s filter.</source>
        <translation>工單一符合檢視的條件就會來到這裡。</translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation>未派單</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>等客戶</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>不在等客戶</translation>
    </message>
    <message>
        <source>Not urged</source>
        <translation>未催辦</translation>
    </message>
    <message>
        <source>No form owed</source>
        <translation>不欠聯絡單</translation>
    </message>
    <message>
        <source>Tickets that you accept stand here until they are closed.</source>
        <translation>你接單的工單在這裡，直到結案。</translation>
    </message>
    <message>
        <source>Tickets that you may see come here by themselves.</source>
        <translation>你能看到的工單會自動出現在這裡。</translation>
    </message>
    <message>
        <source>Closed tickets</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>No ticket has been closed yet</source>
        <translation>還沒有結案的工單</translation>
    </message>
    <message>
        <source>Settled, closed and cancelled tickets stand here, the newest first.</source>
        <translation>當場辦結、已結案和已取消的工單在這裡，最新的在最前面。</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>Nobody knows whose call this was: it cannot be scored.</source>
        <translation>不知道這通電話是誰接的，不能評分。</translation>
    </message>
    <message>
        <source>This is your own call: somebody else scores it.</source>
        <translation>這是您自己的通話，由他人評分。</translation>
    </message>
    <message>
        <source>Another inspector has scored this call.</source>
        <translation>這通電話已由另一位品質稽核員評過。</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) off</source>
        <translation>
            <numerusform>扣 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Under appeal</source>
        <translation>申訴中</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>維持原分</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>已改分</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>作廢：%1</translation>
    </message>
    <message>
        <source>Critical: voids its group.</source>
        <translation>關鍵項：不合格則本組作廢。</translation>
    </message>
    <message>
        <source>Fatal: voids the whole score.</source>
        <translation>致命項：一票否決，全單零分。</translation>
    </message>
    <message>
        <source>Say why once points are lost.</source>
        <translation>扣分須說明理由。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item, why it lost points</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ScoreFoot</name>
    <message>
        <source>Publish to the agent</source>
        <translation>發布給坐席</translation>
    </message>
    <message>
        <source>Take the score back</source>
        <translation>撤回評分</translation>
    </message>
    <message>
        <source>Only a score that waits to be sent can be taken back.</source>
        <translation>只有等待送出的評分才能撤回。</translation>
    </message>
    <message>
        <source>Nothing is scored yet.</source>
        <translation>還沒有評分。</translation>
    </message>
    <message>
        <source>Answer every item first, or say that it does not apply.</source>
        <translation>請先評完各項，不涉及的勾選「不適用」。</translation>
    </message>
    <message>
        <source>It was published.</source>
        <translation>評分已發布。</translation>
    </message>
    <message>
        <source>Goes to the agent on %1.</source>
        <translation>將於 %1 發給坐席。</translation>
    </message>
    <message>
        <source>Published on %1. The agent acknowledged it on %2.</source>
        <translation>%1 發布，坐席於 %2 確認。</translation>
    </message>
    <message>
        <source>Published on %1. The agent has not acknowledged it yet.</source>
        <translation>%1 發布，坐席尚未確認。</translation>
    </message>
    <message>
        <source>The plan did not draw this call: take it into the sample and say why.</source>
        <translation>這通電話不是抽樣抽中的，請先列入樣本並說明理由。</translation>
    </message>
    <message>
        <source>A second score is finished, not published.</source>
        <translation>複評只需完成，不發布。</translation>
    </message>
    <message>
        <source>Finish the second score</source>
        <translation>完成複評</translation>
    </message>
    <message>
        <source>No appeal waits for a score of this call.</source>
        <translation>這通電話沒有待複評的申訴。</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>評分已完成。</translation>
    </message>
    <message>
        <source>The agent appealed on %1. Somebody else scores the call again and decides.</source>
        <translation>坐席於 %1 申訴，由他人複評並裁定。</translation>
    </message>
    <message>
        <source>After an appeal it was revised on %1 and counts %2.</source>
        <translation>經申訴於 %1 改分，現計 %2 分。</translation>
    </message>
    <message>
        <source>After an appeal it was upheld on %1.</source>
        <translation>經申訴於 %1 維持原分。</translation>
    </message>
    <message>
        <source>Finished. Decide the appeal now: both scores are laid side by side.</source>
        <translation>複評已完成，請裁定申訴，屆時兩份評分並排顯示。</translation>
    </message>
    <message>
        <source>A score for a calibration is handed in, not published.</source>
        <translation>校準評分只提交，不發布。</translation>
    </message>
    <message>
        <source>Hand in for the calibration</source>
        <translation>提交校準評分</translation>
    </message>
    <message>
        <source>No calibration waits for a score of this call.</source>
        <translation>沒有等待這通電話評分的校準。</translation>
    </message>
    <message>
        <source>It was handed in.</source>
        <translation>已經提交。</translation>
    </message>
    <message>
        <source>Handed in. What the others found is shown once the calibration is closed.</source>
        <translation>已提交。校準結束後才能看到其他人的評分。</translation>
    </message>
    <message>
        <source>Nothing of the form applies to this call: there is no score to give.</source>
        <translation>評分表沒有一項適用於這通電話，無法給分。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SampleCountsModel</name>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>差 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>多 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in the sample, %3 of them scored, %4 calls recorded</source>
        <translation>%1：樣本 %2 則，已評 %3 則，錄音 %4 則</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SamplePane</name>
    <message>
        <source>Sample of each agent</source>
        <translation>各坐席樣本</translation>
    </message>
    <message>
        <source>Draw what is missing</source>
        <translation>依差額抽樣</translation>
    </message>
    <message>
        <source>Nobody is short of whom there are recordings to draw.</source>
        <translation>沒有人缺樣本，或已沒有錄音可抽。</translation>
    </message>
    <message>
        <source>Take into the sample…</source>
        <translation>列入樣本…</translation>
    </message>
    <message>
        <source>No recording is chosen.</source>
        <translation>沒有選取錄音。</translation>
    </message>
    <message>
        <source>It is in a sample already.</source>
        <translation>已在樣本中。</translation>
    </message>
    <message>
        <source>Sample of %1</source>
        <translation>%1樣本</translation>
    </message>
    <message numerus="yes">
        <source>%n each</source>
        <translation>
            <numerusform>每人 %n 則</numerusform>
        </translation>
    </message>
    <message>
        <source>Take into the sample</source>
        <translation>列入樣本</translation>
    </message>
    <message>
        <source>The plan did not draw this recording. The reason is kept with it.</source>
        <translation>這則錄音不是抽樣抽中的。理由會一併留存。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>The recording was not taken into the sample.</source>
        <translation>錄音沒有列入樣本。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>AppealQuestions</name>
    <message>
        <source>Appeal against the score</source>
        <translation>對評分提出申訴</translation>
    </message>
    <message>
        <source>Say of each item that you object to why. Somebody else scores the call again, without seeing your reasons or the first score, and then decides. You may appeal until %1.</source>
        <translation>有異議的項目，請逐項寫明理由。將由另一位品質稽核員重新評分，評完之前看不到您的理由，也看不到原評分，評完再作決定。申訴期限：%1。</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>提出申訴</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>整體說明</translation>
    </message>
    <message>
        <source>Say of at least one item why you object to it.</source>
        <translation>請至少對一個項目寫明異議理由。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::AppealsPane</name>
    <message>
        <source>Appeals</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Decide the appeal…</source>
        <translation>裁定申訴…</translation>
    </message>
    <message>
        <source>Appealed on %1</source>
        <translation>%1 申訴</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>評分中</translation>
    </message>
    <message>
        <source>To score</source>
        <translation>待複評</translation>
    </message>
    <message>
        <source>No appeal against a score of this recording waits for you.</source>
        <translation>這段錄音沒有等您處理的申訴。</translation>
    </message>
    <message>
        <source>Finish your own score of the call first.</source>
        <translation>請先完成您自己的評分。</translation>
    </message>
    <message>
        <source>The appeal was not decided.</source>
        <translation>裁定沒有儲存。</translation>
    </message>
    <message>
        <source>The form of the first score is not here.</source>
        <translation>初評所用的評分表不在本機。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DecideDialog</name>
    <message>
        <source>“%1” depends on another item and would stay without an answer. Take the second of both, or of neither.</source>
        <translation>「%1」取決於另一項，這樣選會沒有答案。請兩項都取複評，或都不取。</translation>
    </message>
    <message>
        <source>Reason, for the agent</source>
        <translation>理由（坐席看得到）</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>裁定申訴</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 appealed.</source>
        <translation>%1 提出了申訴。</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>First</source>
        <translation>初評</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>複評</translation>
    </message>
    <message>
        <source>Take the second</source>
        <translation>採用複評</translation>
    </message>
    <message>
        <source>The agent&apos;s reason</source>
        <translation>坐席的理由</translation>
    </message>
    <message>
        <source>%1: take the second</source>
        <translation>%1：採用複評</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>裁定結果</translation>
    </message>
    <message>
        <source>The first score stands</source>
        <translation>維持初評</translation>
    </message>
    <message>
        <source>The chosen items count</source>
        <translation>採用所選項目</translation>
    </message>
    <message>
        <source>The second score counts</source>
        <translation>以複評為準</translation>
    </message>
    <message>
        <source>Both found the same.</source>
        <translation>兩次評分相同。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Published %1, second score %2. Counts from now on: %3.</source>
        <translation>初評 %1 分，複評 %2 分。今後計 %3 分。</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>還需要填寫：%1。</translation>
    </message>
    <message>
        <source>Choose the items that count, or let the first score stand.</source>
        <translation>請選擇以複評為準的項目，或維持初評。</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Erased by order</source>
        <translation>已依命令刪除</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Daily check</source>
        <translation>每日檢查</translation>
    </message>
    <message>
        <source>Monthly check</source>
        <translation>每月檢查</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 前完成</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽名</translation>
    </message>
    <message>
        <source>read by %1, written on since</source>
        <translation>%1 檢查後又有新條目</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>須再檢查</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未簽名</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::CheckSigning</name>
    <message>
        <source>The page could not be read.</source>
        <translation>沒有讀到這一頁。</translation>
    </message>
    <message>
        <source>Check and sign the page</source>
        <translation>檢查並簽名</translation>
    </message>
    <message>
        <source>Read the page, and sign with your password that you did.</source>
        <translation>請閱讀本頁，並用本人密碼簽名確認。</translation>
    </message>
    <message>
        <source>Sign the check</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>檢查人：%1</translation>
    </message>
    <message>
        <source>The check was not written.</source>
        <translation>檢查沒有寫入。</translation>
    </message>
    <message>
        <source>That is not your password. Nothing was signed.</source>
        <translation>這不是您的密碼，沒有簽名。</translation>
    </message>
    <message>
        <source>You cannot sign in at present, so nothing was signed. Tell the administrator.</source>
        <translation>您目前無法登入，因此沒有簽名。請告知管理員。</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>沒有簽名。</translation>
    </message>
    <message>
        <source>The book is not here yet. Try again in a moment.</source>
        <translation>值班日誌還沒有全部收到，請稍後再試。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ChecksDialog</name>
    <message>
        <source>Checks of the duty log of %1</source>
        <translation>%1值班日誌的檢查</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>The checks could not be read.</source>
        <translation>沒有讀到檢查記錄。</translation>
    </message>
    <message>
        <source>Read and sign…</source>
        <translation>閱讀並簽名…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>顯示哪些檢查</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未簽名</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Every page of this month is checked.</source>
        <translation>本月各頁均已檢查。</translation>
    </message>
    <message>
        <source>Nothing is to be checked yet.</source>
        <translation>目前沒有須檢查的頁。</translation>
    </message>
    <message>
        <source>The checks themselves are shown under All.</source>
        <translation>檢查記錄在「全部」中。</translation>
    </message>
    <message>
        <source>A page is checked once its day is over, the month once it has ended.</source>
        <translation>每頁在當天結束後檢查，每月在月底之後檢查。</translation>
    </message>
    <message>
        <source>It was checked and signed, and nothing was written on it since.</source>
        <translation>本頁已檢查簽名，此後沒有新條目。</translation>
    </message>
    <message>
        <source>This check is signed by: %1, or somebody above.</source>
        <translation>此項檢查由%1或其上級簽名。</translation>
    </message>
    <message>
        <source>This page is your own: you opened, handed over or took over a shift on it, or wrote it alone. Somebody else checks it.</source>
        <translation>這是您自己的頁：您在當頁開班、交班或接班，或整頁由您一人所寫。由他人檢查。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::UncheckedChip</name>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n 項未檢查</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::TakeoverSigning</name>
    <message>
        <source>The shift was not taken over.</source>
        <translation>沒有接班。</translation>
    </message>
    <message>
        <source>Takes over: %1</source>
        <translation>接班人 %1</translation>
    </message>
    <message>
        <source>That is not your password. Nothing was signed.</source>
        <translation>這不是您的密碼，沒有簽名。</translation>
    </message>
    <message>
        <source>You cannot sign in at present, so nothing was signed. Tell the administrator.</source>
        <translation>您目前無法登入，因此沒有簽名。請告知管理員。</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>沒有簽名。</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每%1</translation>
    </message>
    <message>
        <source>at the end of each month</source>
        <translation>每月底</translation>
    </message>
    <message>
        <source>each month on day %1</source>
        <translation>每月 %1 日</translation>
    </message>
    <message>
        <source>each month on the last %1 before day %2</source>
        <translation>每月 %2 日前的最後一個%1</translation>
    </message>
    <message>
        <source>each year on %1</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>每個工作日</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every month, the last weekday before a day</source>
        <translation>每月某日前的最後一個星期幾</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>仍在當天</translation>
    </message>
    <message>
        <source>the working day before</source>
        <translation>提前至前一個工作日</translation>
    </message>
    <message>
        <source>the working day after</source>
        <translation>順延至次一工作日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (no work that day: %2)</source>
        <translation>%1（當天休息則%2）</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>即將到期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>準時完成</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>each team</source>
        <translation>各班組</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>知識</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Entry of the duty log</source>
        <translation>值班日誌條目</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印件</translation>
    </message>
    <message>
        <source>done %1 by %2</source>
        <translation>%2 於 %1 完成</translation>
    </message>
    <message>
        <source>%1 says that it was not done</source>
        <translation>%1 說明並未完成</translation>
    </message>
    <message>
        <source>corrected: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Corrected since</source>
        <translation>其後已更正</translation>
    </message>
    <message>
        <source>a rule of a newer program</source>
        <translation>較新版本程式的規則</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已終止</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>下次 %1</translation>
    </message>
    <message>
        <source>Overdue: %1, due by %2.</source>
        <translation>已逾期：%1，期限 %2。</translation>
    </message>
    <message>
        <source>Due today: %1, by %2.</source>
        <translation>今天到期：%1，期限 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Duties overdue: %n.</source>
        <translation>
            <numerusform>已逾期的職責：%n 項。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duties due today: %n.</source>
        <translation>
            <numerusform>今天到期的職責：%n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>every day of a peak period</source>
        <translation>尖峰期內每天</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TaskHistory</name>
    <message>
        <source>History of the duty</source>
        <translation>職責紀錄</translation>
    </message>
    <message>
        <source>Choose a duty to see what was done of it.</source>
        <translation>選擇一項職責，檢視完成情況。</translation>
    </message>
    <message>
        <source>Nothing was written of this duty yet.</source>
        <translation>這項職責尚無紀錄。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DueChip</name>
    <message numerus="yes">
        <source>Duties overdue: %n</source>
        <translation>
            <numerusform>逾期職責 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duties today: %n</source>
        <translation>
            <numerusform>今天職責 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>例行職責</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DutyCalendar</name>
    <message>
        <source>Duties</source>
        <translation>例行職責</translation>
    </message>
    <message>
        <source>Calendar of duties…</source>
        <translation>職責行事曆…</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TasksDialog</name>
    <message>
        <source>Calendar of duties</source>
        <translation>職責行事曆</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>例行職責</translation>
    </message>
    <message>
        <source>The calendar could not be read.</source>
        <translation>無法讀取職責行事曆。</translation>
    </message>
    <message>
        <source>It is done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Show what shows it</source>
        <translation>檢視佐證</translation>
    </message>
    <message>
        <source>New duty…</source>
        <translation>新增職責…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>終止…</translation>
    </message>
    <message>
        <source>Take over the usual ones</source>
        <translation>採用常用職責</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>列印清單…</translation>
    </message>
    <message>
        <source>Which duties</source>
        <translation>哪些職責</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The duties themselves</source>
        <translation>職責設定</translation>
    </message>
    <message>
        <source>Whose duties</source>
        <translation>誰的職責</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>No duties are set up yet.</source>
        <translation>尚未設定例行職責。</translation>
    </message>
    <message>
        <source>The director makes them, or takes over the usual ones, under “The duties themselves”.</source>
        <translation>由主任在「職責設定」中新增，或採用常用職責。</translation>
    </message>
    <message>
        <source>Nothing was done lately.</source>
        <translation>近期沒有完成紀錄。</translation>
    </message>
    <message>
        <source>What is marked as done under “To do” stands here, with what shows it.</source>
        <translation>在「待辦」中標記完成的職責及其佐證列在這裡。</translation>
    </message>
    <message>
        <source>Nothing is to be done now.</source>
        <translation>目前沒有待辦職責。</translation>
    </message>
    <message>
        <source>A duty comes up here some days before it is due, and stays until it is done.</source>
        <translation>職責在到期前幾天出現在這裡，完成後移出。</translation>
    </message>
</context>
<context>
    <name>TaskAnswers</name>
    <message>
        <source>How often</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>哪些日子</translation>
    </message>
    <message>
        <source>Week: 1 5 is Monday and Friday. Month: 22, or 31 for its end. Last weekday: 5 before 25 is the last Friday before the 25th. Year: 05-31 11-30. Every day: leave it empty.</source>
        <translation>每週：1 5 表示星期一和星期五。每月：22，月底寫 31。某日前的最後一個星期幾：5 before 25 表示 25 日前的最後一個星期五。每年：05-31 11-30。每天：留空。</translation>
    </message>
    <message>
        <source>By what time, or times</source>
        <translation>期限時刻（可多個）</translation>
    </message>
    <message>
        <source>Where nobody works that day, it is due</source>
        <translation>當天休息時</translation>
    </message>
    <message>
        <source>It cannot have been done later than now. Choose an earlier time.</source>
        <translation>完成時間不能晚於現在，請選擇較早的時間。</translation>
    </message>
    <message>
        <source>Something has to show it: write what, or choose what it stands in.</source>
        <translation>需要佐證：請以文字說明，或選擇所在的紀錄。</translation>
    </message>
    <message>
        <source>The copies are no number. Write 0 where none are handed out.</source>
        <translation>份數不是數字。不分發時請寫 0。</translation>
    </message>
    <message>
        <source>The days or times cannot be read. Write them as the examples show, times as 18:00.</source>
        <translation>無法辨識日期或時刻。請依範例填寫，時刻如 18:00。</translation>
    </message>
    <message>
        <source>Something is missing. Fill in every field that is needed.</source>
        <translation>還有內容未填寫，請填完所有必填項目。</translation>
    </message>
    <message>
        <source>nobody: whoever has the role</source>
        <translation>不指定：由擔任該角色者負責</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TaskCommands</name>
    <message>
        <source>Why it is corrected</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>更正為</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>並未完成</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>完成時間</translation>
    </message>
    <message>
        <source>What shows it, in words</source>
        <translation>佐證說明</translation>
    </message>
    <message>
        <source>or: the announcement, entry of the log, article, print or ticket</source>
        <translation>或選擇公告、日誌條目、知識、列印件或工單</translation>
    </message>
    <message>
        <source>Copies handed out</source>
        <translation>分發份數</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Write the correction</source>
        <translation>寫入更正</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>職責內容</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由誰完成</translation>
    </message>
    <message>
        <source>or one person, by name</source>
        <translation>或指定一人</translation>
    </message>
    <message>
        <source>It is owed by</source>
        <translation>責任單位</translation>
    </message>
    <message>
        <source>the department, once</source>
        <translation>部門（一次）</translation>
    </message>
    <message>
        <source>each team</source>
        <translation>各班組</translation>
    </message>
    <message>
        <source>Copies to hand out</source>
        <translation>應分發份數</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>分發對象</translation>
    </message>
    <message>
        <source>What shows that it was done</source>
        <translation>完成的佐證</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>New duty</source>
        <translation>新增職責</translation>
    </message>
    <message>
        <source>It is due from now on, again and again, until it is ended.</source>
        <translation>從現在起依週期到期，直到終止。</translation>
    </message>
    <message>
        <source>Change the duty</source>
        <translation>修改職責</translation>
    </message>
    <message>
        <source>What was due until now stays as it was; another time or another team holds from now on.</source>
        <translation>先前已到期的維持不變；新的時間或責任單位從現在起生效。</translation>
    </message>
    <message>
        <source>End the duty</source>
        <translation>終止職責</translation>
    </message>
    <message>
        <source>“%1” is not due any more. What was done of it stays on record.</source>
        <translation>「%1」不再到期，既有紀錄保留。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>終止</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>沒有寫入。</translation>
    </message>
    <message>
        <source>Choose a duty first.</source>
        <translation>請先選擇一項職責。</translation>
    </message>
    <message>
        <source>This duty is done by: %1. Their lead or the director may say so for them.</source>
        <translation>這項職責由%1完成，班長或主任可代為標記。</translation>
    </message>
    <message>
        <source>The director decides which duties there are.</source>
        <translation>例行職責由主任設定。</translation>
    </message>
    <message>
        <source>This duty has ended. Make a new one.</source>
        <translation>這項職責已終止，請新增一項。</translation>
    </message>
    <message>
        <source>All the usual duties are there already.</source>
        <translation>常用職責都已存在。</translation>
    </message>
</context>
<context>
    <name>DutiesPrintout</name>
    <message>
        <source>due by %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>done %1 by %2</source>
        <translation>%2 於 %1 完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Calendar of duties</source>
        <translation>職責行事曆</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Whose duties</source>
        <translation>職責歸屬</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>歸屬</translation>
    </message>
    <message>
        <source>Done in this month</source>
        <translation>本月已完成</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核簽人</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SeatLeaveCommands</name>
    <message>
        <source>%1:%2 h</source>
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>From %1 minutes on it becomes an entry of the duty log.</source>
        <translation>離座滿 %1 分鐘即寫入值班日誌。</translation>
    </message>
    <message>
        <source>What lasts longer than %1 hours becomes an entry of the duty log.</source>
        <translation>代班超過 %1 小時即寫入值班日誌。</translation>
    </message>
    <message>
        <source>%1 leaves the seat</source>
        <translation>%1 離座</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>left the seat</source>
        <translation>離座</translation>
    </message>
    <message>
        <source>covers for a colleague</source>
        <translation>替同事代班</translation>
    </message>
    <message>
        <source>For whom, when covering</source>
        <translation>替誰代班</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Away from the seat: %1, %2, %3 (a breach from %4 minutes on).</source>
        <translation>離座：%1，%2，共 %3（滿 %4 分鐘為違規）。</translation>
    </message>
    <message>
        <source>Covered for %1: %2, %3, %4 (allowed: %5 hours).</source>
        <translation>替%1代班：%2，%3，共 %4（限 %5 小時）。</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 返回座位</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>返回座位</translation>
    </message>
    <message>
        <source>Remark for the entry, if one is written</source>
        <translation>備註（寫入日誌時附上）</translation>
    </message>
    <message>
        <source>This shift was handed over meanwhile. Nothing was written.</source>
        <translation>該班次已交接，沒有寫入。</translation>
    </message>
    <message>
        <source>Choose the colleague who is covered for.</source>
        <translation>請選擇被代班的同事。</translation>
    </message>
    <message>
        <source>It was noted meanwhile that this person is away.</source>
        <translation>其間已記下此人離座。</translation>
    </message>
    <message>
        <source>That time cannot be: it lies in the future, or before the person left.</source>
        <translation>時間無效：晚於現在，或早於離座時間。</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>沒有記下。</translation>
    </message>
    <message>
        <source>Open the shift first.</source>
        <translation>請先開班。</translation>
    </message>
    <message>
        <source>The team&apos;s lead or the director notes who is away.</source>
        <translation>離座由班長或主任記錄。</translation>
    </message>
    <message>
        <source>Choose a person of the shift first.</source>
        <translation>請先選擇本班人員。</translation>
    </message>
    <message>
        <source>This person is away already.</source>
        <translation>此人已離座。</translation>
    </message>
    <message>
        <source>This person is at the seat.</source>
        <translation>此人在座。</translation>
    </message>
    <message>
        <source>away since %1</source>
        <translation>%1 起離座</translation>
    </message>
    <message>
        <source>covers for %1 since %2</source>
        <translation>%2 起替%1代班</translation>
    </message>
</context>
<context>
    <name>PlanPrintout</name>
    <message>
        <source>Time: ____:____   Name: ____________</source>
        <translation>時間：____:____　姓名：____________</translation>
    </message>
    <message>
        <source>Emergency plan: %1</source>
        <translation>應急預案：%1</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>啟動</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>發生了什麼事</translation>
    </message>
    <message>
        <source>Activated by</source>
        <translation>啟動人</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和時間</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>班長</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>主任</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>System failure</source>
        <translation>系統故障</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>災害</translation>
    </message>
    <message>
        <source>Social event</source>
        <translation>社會事件</translation>
    </message>
    <message>
        <source>Call surge</source>
        <translation>話務激增</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>恢復未完成</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>應急預案</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>已勾 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <translation>共 %1 步</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Emergency plan activated: %1 (version %2, steps: %3). Why: %4</source>
        <translation>啟動應急預案：%1（版本 %2，共 %3 步）。原因：%4</translation>
    </message>
    <message>
        <source>Emergency plan “%1”, step %2 of %3 done: %4</source>
        <translation>應急預案「%1」，第 %2 步（共 %3 步）已完成：%4</translation>
    </message>
    <message>
        <source>Emergency plan “%1”, step %2 of %3 not needed: %4</source>
        <translation>應急預案「%1」，第 %2 步（共 %3 步）不需要：%4</translation>
    </message>
    <message>
        <source>Emergency plan “%1”, step %2 of %3 is open again: %4</source>
        <translation>應急預案「%1」，第 %2 步（共 %3 步）恢復未完成：%4</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>備註：%1</translation>
    </message>
    <message>
        <source>Emergency plan ended: %1. %2</source>
        <translation>應急預案結束：%1。%2</translation>
    </message>
    <message>
        <source>Ticked off: %1</source>
        <translation>步驟：%1</translation>
    </message>
    <message>
        <source>Not ticked off: %1. %2</source>
        <translation>未勾：%1. %2</translation>
    </message>
</context>
<context>
    <name>Seatdesk::EmergencyNotice</name>
    <message>
        <source>Show the emergency plans</source>
        <translation>查看應急預案</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Emergency: %1, %2</source>
        <translation>應急：%1，%2</translation>
    </message>
    <message>
        <source>An emergency plan is under way: %1, since %2. %3</source>
        <translation>應急預案執行中：%1，自 %2。%3</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>查看步驟</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PlanCommands</name>
    <message>
        <source>It was done between the activation and now. Choose such a time.</source>
        <translation>完成時間應在啟動之後、現在之前，請另選時間。</translation>
    </message>
    <message>
        <source>Say why, if the step was not done.</source>
        <translation>步驟沒有完成的，請寫明原因。</translation>
    </message>
    <message>
        <source>Write at least one step.</source>
        <translation>至少寫一個步驟。</translation>
    </message>
    <message>
        <source>Something is missing. Fill in every field that is needed.</source>
        <translation>還有必填欄位未填，請填完整。</translation>
    </message>
    <message>
        <source>Activate the emergency plan</source>
        <translation>啟動應急預案</translation>
    </message>
    <message>
        <source>%1. The whole team sees it at once, and each step that is ticked off stands in the duty log.</source>
        <translation>%1。全班組馬上看到，勾選的每一步都寫入值班日誌。</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>啟動</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>發生了什麼事</translation>
    </message>
    <message>
        <source>Tick off step %1</source>
        <translation>勾選第 %1 步</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>寫入日誌</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>This activation is not here any more.</source>
        <translation>這次啟動已不在此處。</translation>
    </message>
    <message>
        <source>End the emergency plan</source>
        <translation>結束應急預案</translation>
    </message>
    <message>
        <source>%1, %2. What was not ticked off is named in the duty log.</source>
        <translation>%1，%2。未勾的步驟會寫入值班日誌。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>怎樣結束的</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>適用情況</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Steps, one a line: who | what</source>
        <translation>步驟，每行一步：誰 | 做什麼</translation>
    </message>
    <message>
        <source>New emergency plan</source>
        <translation>新增應急預案</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>儲存預案</translation>
    </message>
    <message>
        <source>Change the emergency plan</source>
        <translation>修改應急預案</translation>
    </message>
    <message>
        <source>It becomes version %1. What was done by an earlier one stays as it was.</source>
        <translation>儲存後為版本 %1。依舊版本做過的紀錄維持原樣。</translation>
    </message>
    <message>
        <source>Withdraw the emergency plan</source>
        <translation>停用應急預案</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Nobody can activate it any more. What was done by it stays.</source>
        <translation>停用後不能再啟動，已有的紀錄保留。</translation>
    </message>
    <message>
        <source>The department has the standard plans, or had them once.</source>
        <translation>部門已有標準預案，或曾經有過。</translation>
    </message>
    <message>
        <source>The plans were not taken over.</source>
        <translation>標準預案沒有採用成功。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有任何變更。</translation>
    </message>
    <message>
        <source>The team's lead, whoever acts as lead, or the director activates a plan.</source>
        <translation>預案由班長、值班長或主任啟動。</translation>
    </message>
    <message>
        <source>This plan is under way.</source>
        <translation>這份預案正在執行。</translation>
    </message>
    <message>
        <source>This activation has ended.</source>
        <translation>這次啟動已經結束。</translation>
    </message>
    <message>
        <source>The team's lead, whoever acts as lead, or the director ends it.</source>
        <translation>由班長、值班長或主任結束。</translation>
    </message>
    <message>
        <source>The director writes the plans.</source>
        <translation>預案由主任編寫。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PlanStepsDialog</name>
    <message>
        <source>Steps of the plan</source>
        <translation>預案步驟</translation>
    </message>
    <message>
        <source>Tick off…</source>
        <translation>勾選…</translation>
    </message>
    <message>
        <source>End the plan…</source>
        <translation>結束預案…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PlansDialog</name>
    <message>
        <source>Emergency plans of %1</source>
        <translation>%1的應急預案</translation>
    </message>
    <message>
        <source>Emergency plans</source>
        <translation>應急預案</translation>
    </message>
    <message>
        <source>The plans could not be read.</source>
        <translation>預案讀取失敗。</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新增預案…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Take over the standard plans</source>
        <translation>採用標準預案</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>啟動…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The department has no emergency plans yet.</source>
        <translation>部門還沒有應急預案。</translation>
    </message>
    <message>
        <source>The director writes them, or takes over the standard ones: system failure, disaster, social event, call surge.</source>
        <translation>由主任編寫，或採用標準預案：系統故障、災害、社會事件、話務激增。</translation>
    </message>
    <message>
        <source>Paper forms…</source>
        <translation>紙本單…</translation>
    </message>
</context>
<context>
    <name>PaperPrintout</name>
    <message>
        <source>Intake form for calls</source>
        <translation>來電受理單</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和時間</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>服務帳號</translation>
    </message>
    <message>
        <source>When to reach</source>
        <translation>方便聯絡時間</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客戶反映</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>答覆內容</translation>
    </message>
    <message>
        <source>What was promised, and until when</source>
        <translation>承諾內容和期限</translation>
    </message>
    <message>
        <source>Keyed in by</source>
        <translation>補錄人</translation>
    </message>
    <message>
        <source>Keyed in at</source>
        <translation>補錄時間</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>班長</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PapersDialog</name>
    <message>
        <source>Paper forms of %1</source>
        <translation>%1的紙本受理單</translation>
    </message>
    <message>
        <source>Paper forms</source>
        <translation>紙本受理單</translation>
    </message>
    <message>
        <source>The forms could not be read.</source>
        <translation>紙本單讀取失敗。</translation>
    </message>
    <message>
        <source>Which forms</source>
        <translation>顯示哪些</translation>
    </message>
    <message>
        <source>Not keyed in</source>
        <translation>未補錄</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Print blank forms…</source>
        <translation>列印空白單…</translation>
    </message>
    <message>
        <source>Key in…</source>
        <translation>補錄…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作廢…</translation>
    </message>
    <message>
        <source>Found again…</source>
        <translation>找回…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>列印於 %1</translation>
    </message>
    <message>
        <source>Keyed in</source>
        <translation>已補錄</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Every printed form is keyed in or void.</source>
        <translation>列印的紙本單都已補錄或作廢。</translation>
    </message>
    <message>
        <source>No form was printed yet.</source>
        <translation>還沒有列印過紙本單。</translation>
    </message>
    <message>
        <source>Print some before they are needed: when everything is down, calls are written on them, and later keyed in under their own numbers.</source>
        <translation>請提前列印備用：系統全部中斷時把來電寫在單上，恢復後依單上編號補錄。</translation>
    </message>
    <message>
        <source>Print blank forms</source>
        <translation>列印空白單</translation>
    </message>
    <message>
        <source>Each has a number of its own, which is kept in this register until the form is keyed in or void.</source>
        <translation>每張一個編號，補錄或作廢之前一直登記在此。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>張數</translation>
    </message>
    <message>
        <source>And an empty page of the duty log</source>
        <translation>另加一頁空白值班日誌</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請寫明原因。</translation>
    </message>
    <message>
        <source>The form was not changed.</source>
        <translation>紙本單沒有變更。</translation>
    </message>
    <message>
        <source>Make the form void</source>
        <translation>作廢紙本單</translation>
    </message>
    <message>
        <source>%1 will not be keyed in: it was spoilt, stayed empty or is lost.</source>
        <translation>%1 不再補錄：寫壞、空白或遺失。</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>The team's lead or the director takes back that a form is void.</source>
        <translation>撤銷作廢由班長或主任辦理。</translation>
    </message>
    <message>
        <source>The form was found again</source>
        <translation>找回紙本單</translation>
    </message>
    <message>
        <source>%1 is to be keyed in after all.</source>
        <translation>%1 仍需補錄。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤銷作廢</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Entries of the duty log under “%1”, by when it happened. A corrected entry counts as its correction says.</source>
        <translation>值班日誌中「%1」類的記錄，按發生時間計；更正過的記錄按更正後的內容計。</translation>
    </message>
    <message>
        <source>Tickets of the kind “%1” that were recorded here, whatever became of them.</source>
        <translation>在此錄入的「%1」類工單，不論後續處理結果如何。</translation>
    </message>
    <message>
        <source>Daily workload</source>
        <translation>工作量日報</translation>
    </message>
    <message>
        <source>Weekly workload</source>
        <translation>工作量週報</translation>
    </message>
    <message>
        <source>System problems</source>
        <translation>系統問題</translation>
    </message>
    <message>
        <source>Difficult cases</source>
        <translation>疑難問題</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>諮詢</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Proactive calls</source>
        <translation>主動服務</translation>
    </message>
    <message>
        <source>Attempts to call customers back, and other outgoing calls, by the people of the team.</source>
        <translation>本班組人員的客戶回訪撥打及其他呼出聯繫。</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>無資料</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>No duty log was kept then.</source>
        <translation>當時沒有值班日誌。</translation>
    </message>
    <message>
        <source>Which tickets this PC holds is known once it reached the server.</source>
        <translation>連上伺服器之後才知道本機存有哪些工單。</translation>
    </message>
    <message>
        <source>So many tickets are open that this PC holds no others; the rest is on the server alone.</source>
        <translation>未結工單太多，本機已放不下其他工單，其餘只在伺服器上。</translation>
    </message>
    <message>
        <source>This PC holds the tickets that changed since %1; others are on the server alone.</source>
        <translation>本機存有 %1 以後變動過的工單，其餘只在伺服器上。</translation>
    </message>
    <message>
        <source>Counted %1 from what you may see.</source>
        <translation>%1 按您有權檢視的內容統計。</translation>
    </message>
    <message>
        <source>This PC is still being filled: the numbers will grow.</source>
        <translation>本機資料還在下載，數字還會增加。</translation>
    </message>
    <message>
        <source>The server is away: this is what this PC knew as of %1.</source>
        <translation>伺服器連不上：這是本機截至 %1 的資料。</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>上報期限 %1</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>已於 %1 列印</translation>
    </message>
    <message>
        <source>Overdue since today</source>
        <translation>今天起逾期</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekly totals</source>
        <translation>受理督辦反饋回訪週彙總</translation>
    </message>
    <message>
        <source>Analysis of quality</source>
        <translation>服務品質分析彙報</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Urged</source>
        <translation>督辦</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>反饋</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Calls scored</source>
        <translation>質檢次數</translation>
    </message>
    <message>
        <source>Average score</source>
        <translation>平均得分</translation>
    </message>
    <message>
        <source>Common faults</source>
        <translation>共性問題</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投訴件數</translation>
    </message>
    <message>
        <source>Complaints found valid</source>
        <translation>有效投訴</translation>
    </message>
    <message>
        <source>Tickets recorded here that were urged at least once in the period; each counts once.</source>
        <translation>在此錄入、期間至少督辦過一次的工單，每件只計一次。</translation>
    </message>
    <message>
        <source>Tickets recorded here that came back as “%1” at least once in the period; each counts once.</source>
        <translation>在此錄入、期間至少一次進入「%1」狀態的工單，每件只計一次。</translation>
    </message>
    <message>
        <source>Tickets recorded here whose customers were called at least once in the period; each counts once.</source>
        <translation>在此錄入、期間至少撥打過一次回訪電話的工單，每件只計一次。</translation>
    </message>
    <message>
        <source>Tickets that were recorded here in the period.</source>
        <translation>期間在此錄入的工單。</translation>
    </message>
    <message>
        <source>The sum of these scores divided by their number.</source>
        <translation>上述得分之和除以次數。</translation>
    </message>
    <message>
        <source>Items that lost points in at least two of these scores.</source>
        <translation>上述質檢中至少兩次被扣分的項目。</translation>
    </message>
    <message>
        <source>Those of them that are judged valid by now.</source>
        <translation>其中到目前已判定成立的投訴。</translation>
    </message>
    <message>
        <source>Scores of those who are reported on that were published and are not under appeal; a score that was revised counts as it stands.</source>
        <translation>所報人員已公布且不在申訴中的質檢得分；改判的按改判後的得分計。</translation>
    </message>
    <message>
        <source>No score was published then.</source>
        <translation>期間沒有公布質檢得分。</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>全班組</translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls, %4</source>
        <translation>%1：%3 次質檢中 %2 次，%4</translation>
    </message>
    <message>
        <source>Weekly quality and training</source>
        <translation>質檢週分析與訓練</translation>
    </message>
    <message>
        <source>Monthly quality</source>
        <translation>質檢月報</translation>
    </message>
    <message>
        <source>Assessment of a person</source>
        <translation>個人綜合考評</translation>
    </message>
    <message>
        <source>%1 %2 of %3 (a critical item)</source>
        <translation>%1 %2/%3（關鍵項不合格，本組作廢）</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>call of %1</source>
        <translation>通話 %1</translation>
    </message>
    <message>
        <source>%1: %2 in %3 calls</source>
        <translation>%1：%3 通，均分 %2</translation>
    </message>
    <message>
        <source>Points of a person</source>
        <translation>個人積分考核</translation>
    </message>
    <message>
        <source>Lateness and absence</source>
        <translation>遲到缺勤</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行為規範</translation>
    </message>
    <message>
        <source>Unanswered and complained of</source>
        <translation>未答覆並遭申訴</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>Points left</source>
        <translation>剩餘積分</translation>
    </message>
    <message>
        <source>What the month begins with, with all that was confirmed.</source>
        <translation>當月起始積分加減全部已認定事項。</translation>
    </message>
    <message>
        <source>What a lead or the director confirmed, by the rule of its day.</source>
        <translation>班長或主任已認定的事項，按認定時的規則計。</translation>
    </message>
    <message>
        <source>%1 (%2×)</source>
        <translation>%1（%2 次）</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>%1 認定</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ReportDialog</name>
    <message>
        <source>Reports of the duty log</source>
        <translation>值班日誌的報表</translation>
    </message>
    <message>
        <source>The report could not be counted.</source>
        <translation>報表未能統計。</translation>
    </message>
    <message>
        <source>Numbers of the report</source>
        <translation>報表的數字</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>哪種報表</translation>
    </message>
    <message>
        <source>Whose report</source>
        <translation>誰的報表</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Remarks, printed below the numbers</source>
        <translation>備註，列印在數字下方</translation>
    </message>
    <message>
        <source>What was counted…</source>
        <translation>檢視明細…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新統計</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ReportRowsDialog</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ReportPrintout</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: training for %2</source>
        <translation>%1：培訓對象 %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>時間與人員</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
</context>
<context>
    <name>DutyForm</name>
    <message>
        <source>Roll call</source>
        <translation>點名記錄</translation>
    </message>
    <message>
        <source>Handover record</source>
        <translation>交接班記錄</translation>
    </message>
    <message>
        <source>Duty record of the month</source>
        <translation>值班記錄表</translation>
    </message>
</context>
<context>
    <name>DutyFormPrintout</name>
    <message>
        <source>taken out by order</source>
        <translation>已按命令刪除</translation>
    </message>
    <message>
        <source> [a correction: %1]</source>
        <translation> [更正：%1]</translation>
    </message>
    <message>
        <source>The roll was not called.</source>
        <translation>未點名。</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>無資料</translation>
    </message>
    <message>
        <source>No shift was opened on this day.</source>
        <translation>當日沒有開班。</translation>
    </message>
    <message>
        <source>No shift of this day was handed over yet.</source>
        <translation>當日尚無班次完成交接。</translation>
    </message>
    <message>
        <source>book %1 %2</source>
        <translation>第 %1 冊 %2</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TranscriptWords</name>
    <message>
        <source>The file is not where it was.</source>
        <translation>檔案不在原處。</translation>
    </message>
    <message>
        <source>There is a folder or a device in its place, not a file.</source>
        <translation>那裡是資料夾或裝置，不是檔案。</translation>
    </message>
    <message>
        <source>The file may not be read. Ask whoever keeps it for the right to it.</source>
        <translation>沒有讀取這個檔案的權限。請向保管的人申請。</translation>
    </message>
    <message>
        <source>The file is empty. Have it written again.</source>
        <translation>檔案是空的。請重新產生一份。</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB, which no call&apos;s words are. Choose another.</source>
        <translation>檔案超過 16 MiB，不會是一通電話的文字稿。請另選一個。</translation>
    </message>
    <message>
        <source>The file holds no text. Save the words as SRT, WebVTT, JSON or CSV.</source>
        <translation>檔案裡不是文字。請把文字稿存成 SRT、WebVTT、JSON 或 CSV。</translation>
    </message>
    <message>
        <source>Its characters cannot be read. Save it in UTF-8.</source>
        <translation>字元編碼無法辨識。請另存為 UTF-8。</translation>
    </message>
    <message>
        <source>Nothing in it says when something was said. SRT, WebVTT, JSON with times and CSV are read.</source>
        <translation>裡面沒有標明說話的時間。能讀的是帶時間的 SRT、WebVTT、JSON 和 CSV。</translation>
    </message>
    <message>
        <source>The file breaks off or is damaged. Have it written again.</source>
        <translation>檔案不完整或已損壞。請重新產生一份。</translation>
    </message>
    <message>
        <source>No line in it has a time that can be used. Have it written with times.</source>
        <translation>沒有一行帶可用的時間。請產生帶時間的文字稿。</translation>
    </message>
    <message>
        <source>It has more than 20,000 lines, which no call has. Choose another.</source>
        <translation>超過 20,000 行，不會是一通電話的文字稿。請另選一個。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Both voices: about %1 characters a minute, estimated from the sound (norm %2)</source>
        <translation>雙方語速約 %1 字/分，依聲音估算（標準 %2）</translation>
    </message>
    <message>
        <source>Both voices: %1 characters a minute (norm %2)</source>
        <translation>雙方語速 %1 字/分（標準 %2）</translation>
    </message>
    <message>
        <source>Agent: about %1 characters a minute, estimated from the sound (norm %2)</source>
        <translation>坐席語速約 %1 字/分，依聲音估算（標準 %2）</translation>
    </message>
    <message>
        <source>Agent: %1 characters a minute (norm %2)</source>
        <translation>坐席語速 %1 字/分（標準 %2）</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TranscriptModel</name>
    <message>
        <source>(taboo wording)</source>
        <translation>（含忌語）</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TranscriptPane</name>
    <message>
        <source>Transcript</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>There is no transcript of this call.</source>
        <translation>這通電話沒有文字稿。</translation>
    </message>
    <message>
        <source>Open a transcript…</source>
        <translation>開啟文字稿…</translation>
    </message>
    <message>
        <source>No recording is chosen.</source>
        <translation>沒有選取錄音。</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>在文字稿中尋找</translation>
    </message>
    <message>
        <source>Next taboo wording</source>
        <translation>下一處忌語</translation>
    </message>
    <message>
        <source>There is no taboo wording in it.</source>
        <translation>文字稿裡沒有忌語。</translation>
    </message>
    <message>
        <source>Find in the transcript, Enter goes on</source>
        <translation>尋找文字稿，按 Enter 到下一處</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between phrases that were not said</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n taboo wordings</source>
        <translation>
            <numerusform>忌語 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said: %1</source>
        <translation>沒有說到：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a usable time are left out</source>
        <translation>
            <numerusform>%n 行沒有可用的時間，未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs on after the recording ends: it may be another call&apos;s</source>
        <translation>比錄音長，可能是另一通電話的</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::CalibrationWords</name>
    <message>
        <source>all alike</source>
        <translation>全部相同</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>無資料</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>大致一致</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>%1 points beside the others</source>
        <translation>比其他人 %1 分</translation>
    </message>
    <message>
        <source>, lately shifted by %1</source>
        <translation>，近期變化 %1 分</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CalibrationLines</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>differ</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>%1, the others %2 on average</source>
        <translation>%1 分，其他人平均 %2 分</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CalibrationDialog</name>
    <message>
        <source>Agreement</source>
        <translation>一致程度</translation>
    </message>
    <message>
        <source>The rows behind it</source>
        <translation>對應的評分</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校準結果</translation>
    </message>
    <message>
        <source>κ of two inspectors, α (ordinal) of more; a unit is a call. Below %1 they do not agree, below %2 conclusions are tentative.</source>
        <translation>兩人用 κ，多人用 α（順序尺度），以通話為單位。低於 %1 為不一致，低於 %2 只能作參考。</translation>
    </message>
    <message>
        <source>Look at it by</source>
        <translation>檢視方式</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>依項目</translation>
    </message>
    <message>
        <source>By call</source>
        <translation>依通話</translation>
    </message>
    <message>
        <source>By inspector</source>
        <translation>依質檢員</translation>
    </message>
    <message>
        <source>No calibration is closed yet.</source>
        <translation>還沒有結束的校準。</translation>
    </message>
    <message>
        <source>Choose a recording and start one: several inspectors score it without sight of each other.</source>
        <translation>選一則錄音發起校準：幾位質檢員各自評分，互不可見。</translation>
    </message>
    <message>
        <source>Go to the call</source>
        <translation>開啟這通錄音</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation>請先選一通電話。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CalibrationPane</name>
    <message>
        <source>Calibrations</source>
        <translation>校準</translation>
    </message>
    <message>
        <source>Start a calibration…</source>
        <translation>發起校準…</translation>
    </message>
    <message>
        <source>Close the calibration…</source>
        <translation>結束校準…</translation>
    </message>
    <message>
        <source>How far inspectors agree…</source>
        <translation>校準結果…</translation>
    </message>
    <message>
        <source>There is no form to score by yet.</source>
        <translation>還沒有評分表。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between people who owe a score</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>All scores are in</source>
        <translation>評分已交齊</translation>
    </message>
    <message>
        <source>Owed by %1</source>
        <translation>待交：%1</translation>
    </message>
    <message>
        <source>To score</source>
        <translation>待評分</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>No recording is chosen.</source>
        <translation>沒有選取錄音。</translation>
    </message>
    <message>
        <source>Nobody knows whose call this was: it cannot be scored.</source>
        <translation>不知道是誰接的電話，無法評分。</translation>
    </message>
    <message>
        <source>A calibration of this call is open already.</source>
        <translation>這通電話的校準正在進行。</translation>
    </message>
    <message>
        <source>There are not two inspectors who could score this call.</source>
        <translation>能給這通電話評分的質檢員不足兩位。</translation>
    </message>
    <message>
        <source>No calibration of this recording is open.</source>
        <translation>這則錄音沒有進行中的校準。</translation>
    </message>
    <message>
        <source>Scores are owed: only %1, who started it, may close it now.</source>
        <translation>還有人沒交評分，現在只有發起人 %1 可以結束。</translation>
    </message>
    <message>
        <source>Start a calibration</source>
        <translation>發起校準</translation>
    </message>
    <message>
        <source>They score the call without sight of each other. What they find is shown once all are in, or you close it.</source>
        <translation>各人單獨評分，互不可見。評分交齊或由您結束後，結果才會顯示。</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>發起</translation>
    </message>
    <message>
        <source>Choose at least two inspectors.</source>
        <translation>至少選兩位質檢員。</translation>
    </message>
    <message>
        <source>The calibration was not started.</source>
        <translation>校準沒有發起。</translation>
    </message>
    <message>
        <source>Close the calibration</source>
        <translation>結束校準</translation>
    </message>
    <message>
        <source>All scores are in. They are shown to all inspectors.</source>
        <translation>評分已交齊，將顯示給所有質檢員。</translation>
    </message>
    <message>
        <source>Not waited for: %1. What is in is shown to all inspectors, and nothing more is taken.</source>
        <translation>不再等待：%1。已交的評分將顯示給所有質檢員，之後不再收取。</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>The calibration was not closed.</source>
        <translation>校準沒有結束。</translation>
    </message>
</context>
<context>
    <name>ScoreFormWords</name>
    <message>
        <source>Yes or no</source>
        <translation>是否</translation>
    </message>
    <message>
        <source>Mark of 1 to 5</source>
        <translation>1–5 分</translation>
    </message>
    <message>
        <source>Points off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Its own points</source>
        <translation>本項分值</translation>
    </message>
    <message>
        <source>Critical: the whole group</source>
        <translation>關鍵項：本組作廢</translation>
    </message>
    <message>
        <source>Fatal: the whole score</source>
        <translation>致命項：一票否決</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（未命名）</translation>
    </message>
    <message numerus="yes">
        <source>Group, %n point(s)</source>
        <translation>
            <numerusform>群組，%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>critical</source>
        <translation>關鍵項</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>致命項</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>須說明</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>有條件</translation>
    </message>
    <message>
        <source>Two items are one and the same inside: remove this one and add it anew.</source>
        <translation>有兩個評分項內部識別碼相同，請刪除本項後重新新增。</translation>
    </message>
    <message>
        <source>Say what is looked at.</source>
        <translation>請寫明考評內容。</translation>
    </message>
    <message>
        <source>An ordinary item needs points. Only critical and fatal ones do without.</source>
        <translation>普通項必須有分值，只有關鍵項和致命項可以不設分值。</translation>
    </message>
    <message>
        <source>Where points are taken off there must be some.</source>
        <translation>扣分項必須先有分值才能扣。</translation>
    </message>
    <message>
        <source>Critical items void their group, and no item of this group has points.</source>
        <translation>關鍵項會使本組作廢，但本組沒有任何分值。</translation>
    </message>
    <message>
        <source>A choice needs at least two words to choose from.</source>
        <translation>選項至少要有兩個。</translation>
    </message>
    <message>
        <source>Two choices are one and the same inside: empty one and write it anew.</source>
        <translation>有兩個選項內部識別碼相同，請清空其中一個後重寫。</translation>
    </message>
    <message>
        <source>One of the choices has no words.</source>
        <translation>有一個選項沒有文字。</translation>
    </message>
    <message>
        <source>A choice is worth 0 to 100 % of the points.</source>
        <translation>選項的得分比例為 0–100 %。</translation>
    </message>
    <message>
        <source>One of the choices must be worth 100 %, or nobody can reach all points.</source>
        <translation>必須有一個選項得 100 %，否則沒有人能拿滿分。</translation>
    </message>
    <message>
        <source>The item that decides whether this one is asked is not there any more.</source>
        <translation>決定本項是否考評的那一項已經不在了。</translation>
    </message>
    <message>
        <source>Say at which answers this item is asked.</source>
        <translation>請選擇在哪些答案下考評本項。</translation>
    </message>
    <message>
        <source>This item would be asked because of itself: break the circle of conditions.</source>
        <translation>條件互相循環，本項取決於自身，請解開。</translation>
    </message>
    <message>
        <source>No item has points: there is nothing to score.</source>
        <translation>沒有任何評分項有分值，無從評分。</translation>
    </message>
    <message>
        <source>The points add up to %1, not to %2.</source>
        <translation>分值合計為 %1，不是 %2。</translation>
    </message>
    <message>
        <source>Two groups are one and the same inside: remove this one and add it anew.</source>
        <translation>有兩個群組內部識別碼相同，請刪除本組後重新新增。</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>請為群組命名。</translation>
    </message>
    <message>
        <source>The group has no items.</source>
        <translation>群組裡沒有評分項。</translation>
    </message>
    <message>
        <source>nothing off</source>
        <translation>不扣分</translation>
    </message>
    <message>
        <source>points off</source>
        <translation>有扣分</translation>
    </message>
    <message>
        <source>“%1” is asked only where “%2” has: %3.</source>
        <translation>只有「%2」為 %3 時才考評「%1」。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between answers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Out of %1 points. An item keeps all of them, or the part that its answer is worth: yes all and no none; of five marks 1 none, 3 half and 5 all; points off, what is left.</source>
        <translation>滿分 %1 分。每項依答案得全部或部分分值：「是」得滿分，「否」不得分；1–5 分制中 1 分不得分，3 分得一半，5 分得滿分；扣分項得扣剩的分。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n point(s).</source>
        <comment>group</comment>
        <translation>
            <numerusform>%1：%n 分。</numerusform>
        </translation>
    </message>
    <message>
        <source>An item that does not apply, or is not asked, leaves its points to the others of its group in proportion. A group of which nothing applies is left out, and the rest counts for all.</source>
        <translation>不適用或未考評的項，其分值按比例分給本組其他項。整組都不適用的不計入，由其餘各組折合成滿分。</translation>
    </message>
    <message>
        <source>“%1” is critical: where it fails, “%2” counts nothing.</source>
        <translation>「%1」是關鍵項：不合格則「%2」整組不計分。</translation>
    </message>
    <message>
        <source>“%1” is fatal: where it fails, the score is nil. The rest is scored all the same.</source>
        <translation>「%1」是致命項：不合格則一票否決，全單零分，其餘各項照常評分。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Points lost here need a reason: %1.</source>
        <translation>以下各項扣分須說明理由：%1。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已取代</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ScoreItemEditor</name>
    <message>
        <source>Ask why once points are lost</source>
        <translation>扣分須說明理由</translation>
    </message>
    <message>
        <source>May be left out as not applying</source>
        <translation>可選「不適用」</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>評分方式</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Where it fails, lost is</source>
        <translation>不合格時失去</translation>
    </message>
    <message>
        <source>Lost if it fails</source>
        <translation>不合格時</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>選項 %1</translation>
    </message>
    <message>
        <source>Choice %1: part of the points</source>
        <translation>選項 %1：得分比例</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>何時考評</translation>
    </message>
    <message>
        <source>Where it has</source>
        <translation>其答案為</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>Depending on “%1”</source>
        <translation>取決於「%1」</translation>
    </message>
    <message>
        <source>Depending on an item that is gone</source>
        <translation>取決於已刪除的項</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ScorePreview</name>
    <message>
        <source>A fatal item holds: nil. Without it %1.</source>
        <translation>致命項成立，零分。否則為 %1 分。</translation>
    </message>
    <message>
        <source>Try it: nothing of this is kept.</source>
        <translation>可以試填，不會儲存。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ScorecardsDialog</name>
    <message>
        <source>Draft of version %1</source>
        <translation>第 %1 版草稿</translation>
    </message>
    <message>
        <source>kept on this PC</source>
        <translation>存在這台電腦上</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>mend</source>
        <translation>待改</translation>
    </message>
    <message>
        <source>Give the form a name.</source>
        <translation>請為評分表命名。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>合計 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in use as version %1</source>
        <translation>啟用為第 %1 版</translation>
    </message>
    <message>
        <source>Put the draft in use first, or throw it away.</source>
        <translation>請先啟用或捨棄現有草稿。</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新啟用</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>A draft: change what you like, every step can be undone. Nobody scores by it yet.</source>
        <translation>草稿：可隨意修改，每一步都能復原。還沒有人依它評分。</translation>
    </message>
    <message>
        <source>Nothing in this version changes any more: what was scored by it stays readable as it was asked. To change it, begin a new version.</source>
        <translation>這一版不再更動：依它評過的分數始終照原樣可查。要改動，請新建一版。</translation>
    </message>
    <message>
        <source>There is no form yet. Begin from the standard form.</source>
        <translation>還沒有評分表，請從標準評分表開始。</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>草稿已捨棄。</translation>
    </message>
    <message>
        <source>Have it back</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>The form is not in use yet.</source>
        <translation>評分表還沒有啟用。</translation>
    </message>
    <message>
        <source>The form was not put in use. The draft is still here.</source>
        <translation>評分表沒有啟用成功，草稿還在。</translation>
    </message>
    <message>
        <source>Version %1 is in use. What was begun by another version is finished by that.</source>
        <translation>第 %1 版已啟用。已依其他版本開始的評分仍依原版本完成。</translation>
    </message>
    <message>
        <source>The version was not taken up again.</source>
        <translation>沒有重新啟用成功。</translation>
    </message>
    <message>
        <source>The version was not withdrawn.</source>
        <translation>沒有停用成功。</translation>
    </message>
    <message>
        <source>The version was taken up again.</source>
        <translation>該版本已重新啟用。</translation>
    </message>
    <message>
        <source>The version was withdrawn. New scores go by the highest one that is left.</source>
        <translation>該版本已停用。新的評分依餘下的最高版本。</translation>
    </message>
    <message>
        <source>Forms that calls are scored by</source>
        <translation>質檢評分表</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>捨棄草稿</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新建一版</translation>
    </message>
    <message>
        <source>From the standard form</source>
        <translation>從標準評分表新建</translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation>標準評分表</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>評分項</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新評分項</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新群組</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Groups and items</source>
        <translation>群組和評分項</translation>
    </message>
    <message>
        <source>Versions of the form</source>
        <translation>評分表各版本</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>評分表名稱</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>所選內容</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>As inspectors see it</source>
        <translation>質檢員所見</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>計分方法</translation>
    </message>
    <message>
        <source>The forms could not be read.</source>
        <translation>評分表沒有讀取成功。</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>Late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>Late, second step</source>
        <translation>遲到（第二級）</translation>
    </message>
    <message>
        <source>Absent by lateness</source>
        <translation>遲到視為缺勤</translation>
    </message>
    <message>
        <source>Absent without leave, or left without a swap</source>
        <translation>未請假缺勤或未換班離崗</translation>
    </message>
    <message>
        <source>Rest exchanged</source>
        <translation>換休</translation>
    </message>
    <message>
        <source>Chat off on duty</source>
        <translation>值班時關閉聊天</translation>
    </message>
    <message>
        <source>Unanswered and complained of</source>
        <translation>未答覆並遭申訴</translation>
    </message>
    <message>
        <source>Rude</source>
        <translation>態度惡劣</translation>
    </message>
    <message>
        <source>Day’s work undone</source>
        <translation>當日工作未完成</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>受表揚</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 次內不扣</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>每次 %1</translation>
    </message>
    <message>
        <source>from %1 times %2</source>
        <translation>滿 %1 次 %2</translation>
    </message>
    <message>
        <source>A talk is due</source>
        <translation>須面談</translation>
    </message>
    <message>
        <source>A sanction is due</source>
        <translation>須懲處</translation>
    </message>
    <message>
        <source>Severe: low for months</source>
        <translation>嚴重：連續數月偏低</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 分（滿分 %2 分）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PointsDialog</name>
    <message>
        <source>Points of the month</source>
        <translation>當月積分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>積分</translation>
    </message>
    <message>
        <source>Whose points</source>
        <translation>誰的積分</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人員</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1（本人）</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上一個月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下一個月</translation>
    </message>
    <message>
        <source>Counts…</source>
        <translation>認定…</translation>
    </message>
    <message>
        <source>Does not count…</source>
        <translation>不認定…</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>登記…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The points could not be read.</source>
        <translation>無法讀取積分。</translation>
    </message>
    <message>
        <source>from the roll call</source>
        <translation>來自點名</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待認定</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>%1 認定</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>計入</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>不計入</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 項待認定</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was decided, and nothing waits to be.</source>
        <translation>沒有已認定或待認定的事項。</translation>
    </message>
    <message>
        <source>Lateness and absence at roll calls, and valid complaints that name somebody liable, appear here. They count once a lead or the director says so.</source>
        <translation>點名記下的遲到、缺勤，以及寫明責任人的有效申訴會列在這裡，經班長或主任認定後才計入。</translation>
    </message>
    <message>
        <source>Choose whose points they are first; not your own.</source>
        <translation>請先選擇人員；不能登記自己的積分。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>認定計入</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>不計入</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>登記事項</translation>
    </message>
    <message>
        <source>It counts for %1 in the month in which it happened.</source>
        <translation>按發生的月份計入 %1 的積分。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事情經過</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Say what happened, or why.</source>
        <translation>請寫明事情經過或原因。</translation>
    </message>
    <message>
        <source>It was not written down.</source>
        <translation>沒有記錄成功。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PointsBar</name>
    <message>
        <source>This month: %1</source>
        <translation>本月積分：%1</translation>
    </message>
</context>
<context>
    <name>Seatdesk::BriefingBar</name>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Hold the briefing…</source>
        <translation>進行簡報…</translation>
    </message>
    <message>
        <source>The briefing of the day was due by %1: it is a peak period.</source>
        <translation>目前為尖峰期，今日簡報應於 %1 前完成，尚未記錄。</translation>
    </message>
    <message>
        <source>The briefing of the day is due by %1: it is a peak period.</source>
        <translation>目前為尖峰期，今日簡報須於 %1 前完成。</translation>
    </message>
    <message>
        <source>No briefing is owed today.</source>
        <translation>今天沒有待完成的簡報。</translation>
    </message>
    <message>
        <source>The team&apos;s lead holds the briefing.</source>
        <translation>簡報由本班班長主持。</translation>
    </message>
    <message>
        <source>Briefing of the day</source>
        <translation>每日簡報</translation>
    </message>
    <message>
        <source>What was said becomes an entry of the duty log, which shows that the briefing was held.</source>
        <translation>簡報內容會記入值班日誌，並以該筆紀錄作為已完成的憑據。</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>寫入日誌</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>簡報內容</translation>
    </message>
    <message>
        <source>Another team&apos;s log is shown by now. Nothing was written.</source>
        <translation>目前顯示的已是其他班組的日誌，未寫入任何內容。</translation>
    </message>
    <message>
        <source>The briefing was held meanwhile, or its day is over. Nothing was written.</source>
        <translation>簡報已由他人完成，或當天已過，未寫入任何內容。</translation>
    </message>
    <message>
        <source>Briefing of the day in the peak period</source>
        <translation>尖峰期每日簡報</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>請填寫簡報內容。</translation>
    </message>
    <message>
        <source>The briefing was not written.</source>
        <translation>簡報未寫入。</translation>
    </message>
</context>
<context>
    <name>RedactionWords</name>
    <message>
        <source>Bank data</source>
        <translation>銀行資料</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康狀況</translation>
    </message>
    <message>
        <source>Third person</source>
        <translation>第三人</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not shown until it is known what of the call is not to be heard</source>
        <translation>還不清楚這通電話哪些內容不能聽，先全部不顯示</translation>
    </message>
    <message>
        <source>Not to be heard: %1</source>
        <translation>已遮蔽：%1</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ProtectionDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字說明</translation>
    </message>
    <message>
        <source>In words, without the customer&apos;s data</source>
        <translation>文字說明，不要寫客戶資料</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Say why first: the reason is kept.</source>
        <translation>請先寫明原因：原因會留存。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ProtectionActions</name>
    <message>
        <source>Another recording is open now.</source>
        <translation>現在開啟的是另一段錄音。</translation>
    </message>
    <message>
        <source>A range begins here</source>
        <translation>片段從這裡開始</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>沒有開啟的錄音。</translation>
    </message>
    <message>
        <source>The range ends here</source>
        <translation>片段到這裡結束</translation>
    </message>
    <message>
        <source>Mark first where the range begins.</source>
        <translation>請先標記片段的起點。</translation>
    </message>
    <message>
        <source>Redact the range…</source>
        <translation>遮蔽片段…</translation>
    </message>
    <message>
        <source>Take the redaction back…</source>
        <translation>撤回遮蔽…</translation>
    </message>
    <message>
        <source>Hear the original…</source>
        <translation>聽原聲…</translation>
    </message>
    <message>
        <source>Inspectors and the director redact calls.</source>
        <translation>只有品檢員和主任可以遮蔽錄音。</translation>
    </message>
    <message>
        <source>Drag over the waveform first, or mark a range by its ends.</source>
        <translation>請先在波形上拖曳選取，或標記片段的起點和終點。</translation>
    </message>
    <message>
        <source>Choose one in the list of redactions.</source>
        <translation>請在遮蔽清單中選一筆。</translation>
    </message>
    <message>
        <source>Whoever redacted it takes it back, or the director.</source>
        <translation>只有遮蔽人本人或主任可以撤回。</translation>
    </message>
    <message>
        <source>The original is being heard already.</source>
        <translation>現在聽的就是原聲。</translation>
    </message>
    <message>
        <source>Nothing of this call is redacted.</source>
        <translation>這通電話沒有遮蔽的內容。</translation>
    </message>
    <message>
        <source>Only the director hears what is redacted.</source>
        <translation>被遮蔽的內容只有主任可以聽。</translation>
    </message>
    <message>
        <source>Redact a range</source>
        <translation>遮蔽片段</translation>
    </message>
    <message>
        <source>From %1 a beep lies over both voices. Everybody hears it, and exports never hold what is below.</source>
        <translation>%1 之間雙方的聲音都蓋上提示音。所有人聽到的都是提示音，匯出的檔案也不含原聲。</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>The range was not redacted.</source>
        <translation>片段沒有遮蔽。</translation>
    </message>
    <message>
        <source>Take a redaction back</source>
        <translation>撤回遮蔽</translation>
    </message>
    <message>
        <source>From %1 everybody hears again what was said. The redaction and why it was taken back stay on record.</source>
        <translation>%1 之間所有人又能聽到原來的內容。遮蔽紀錄和撤回原因都會保留。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The redaction was not taken back.</source>
        <translation>遮蔽沒有撤回。</translation>
    </message>
    <message>
        <source>Hear the original</source>
        <translation>聽原聲</translation>
    </message>
    <message>
        <source>Until you go to another recording you hear and see what is redacted. Who heard it, when and why is logged.</source>
        <translation>在轉到別的錄音之前，您能聽到、看到被遮蔽的內容。誰聽了、何時、為什麼都會記錄。</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>聽原聲</translation>
    </message>
    <message>
        <source>The original is not heard: that could not be logged.</source>
        <translation>不能聽原聲：沒能寫入日誌。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ProtectionPane</name>
    <message>
        <source>Redactions</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>Seatdesk::HeardByPane</name>
    <message>
        <source>Heard by</source>
        <translation>誰聽過</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CallExport</name>
    <message>
        <source>Export the call…</source>
        <translation>匯出這通電話…</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>沒有開啟的錄音。</translation>
    </message>
    <message>
        <source>The recording is still being read.</source>
        <translation>錄音還在讀取。</translation>
    </message>
    <message>
        <source>Export the call</source>
        <translation>匯出這通電話</translation>
    </message>
    <message>
        <source>The call is written into a file, with the beep over what is redacted. Who exported it, when and why is logged.</source>
        <translation>這通電話寫入檔案，被遮蔽的內容都蓋上提示音。誰匯出的、何時、為什麼都會記錄。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Choose another name: that file is the recording itself.</source>
        <translation>請換一個檔名：這個檔案就是錄音本身。</translation>
    </message>
    <message>
        <source>The call was not exported: another recording was opened meanwhile.</source>
        <translation>這通電話沒有匯出：期間開啟了別的錄音。</translation>
    </message>
    <message>
        <source>The call is in %1.</source>
        <translation>這通電話已存入 %1。</translation>
    </message>
    <message>
        <source>The call was not exported.</source>
        <translation>這通電話沒有匯出。</translation>
    </message>
</context>
</TS>
