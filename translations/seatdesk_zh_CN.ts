<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActionWords</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>enough attempts to call</source>
        <translation>足够的回访次数</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Own proposal</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Solved or not</source>
        <translation>是否解决</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>批示</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>保留意见</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>还缺：%1。</translation>
    </message>
    <message>
        <source>The ticket has moved on meanwhile; look at it again.</source>
        <translation>工单已经流转，请再看一遍。</translation>
    </message>
    <message>
        <source>That skips a level, which only an emergency may.</source>
        <translation>这样越级了，只有紧急情况可以。</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>请选择将来的时间。</translation>
    </message>
    <message>
        <source>Choose a team, a unit, the complaints pool or a person.</source>
        <translation>请选择班组、部门、投诉池或个人。</translation>
    </message>
    <message>
        <source>Choose another ticket that is still open.</source>
        <translation>请选择另一张未结的工单。</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>没有要改的。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录单</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>当场办结…</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>当场办结</translation>
    </message>
    <message>
        <source>Dispatch…</source>
        <translation>派单…</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Appoint…</source>
        <translation>预约…</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退单…</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退单</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>驳回…</translation>
    </message>
    <message>
        <source>Sending back</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Callback…</source>
        <translation>回访…</translation>
    </message>
    <message>
        <source>Callback attempt</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重开…</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>Cancel ticket…</source>
        <translation>撤单…</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>Urge…</source>
        <translation>催办…</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>请示…</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>请示</translation>
    </message>
    <message>
        <source>Instruct…</source>
        <translation>批示…</translation>
    </message>
    <message>
        <source>I disagree…</source>
        <translation>保留意见…</translation>
    </message>
    <message>
        <source>File report…</source>
        <translation>补交报告…</translation>
    </message>
    <message>
        <source>Wait for customer…</source>
        <translation>等客户…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等客户</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>Promise reply…</source>
        <translation>约定回复…</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>约定回复</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>答复客户</translation>
    </message>
    <message>
        <source>Judge complaint…</source>
        <translation>判定投诉…</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Unmerge…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>File form…</source>
        <translation>补交联系单…</translation>
    </message>
    <message>
        <source>Filing the form</source>
        <translation>补交联系单</translation>
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
        <translation>工单现在的状态不能这样做。</translation>
    </message>
    <message>
        <source>Your roles do not include this for this ticket.</source>
        <translation>你的角色不能对这张工单这样做。</translation>
    </message>
    <message>
        <source>%1 was not carried out. %2</source>
        <translation>「%1」没有执行。%2</translation>
    </message>
    <message>
        <source>Your roles do not include it.</source>
        <translation>你的角色没有这个权限。</translation>
    </message>
    <message>
        <source>The ticket is no longer in your sight.</source>
        <translation>你已看不到这张工单。</translation>
    </message>
    <message>
        <source>Someone has changed the same meanwhile; look at it again.</source>
        <translation>别人同时改了这里，请再看一遍。</translation>
    </message>
    <message>
        <source>The disk is full; make room, your text is still here.</source>
        <translation>磁盘已满；请腾出空间，写的内容还在。</translation>
    </message>
    <message>
        <source>The server cannot be reached; try again later.</source>
        <translation>连不上服务器，请稍后再试。</translation>
    </message>
    <message>
        <source>The seat&apos;s files could not be used; the log says why.</source>
        <translation>本机文件无法使用，原因见日志。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>业务代表</translation>
    </message>
    <message>
        <source>Outbound agent</source>
        <translation>外呼员</translation>
    </message>
    <message>
        <source>Outbound manager</source>
        <translation>外呼管理员</translation>
    </message>
    <message>
        <source>Callback agent</source>
        <translation>回访员</translation>
    </message>
    <message>
        <source>Complaint handler</source>
        <translation>投诉处理员</translation>
    </message>
    <message>
        <source>Complaint manager</source>
        <translation>投诉管理员</translation>
    </message>
    <message>
        <source>Department clerk</source>
        <translation>部门承办人</translation>
    </message>
    <message>
        <source>Area manager</source>
        <translation>区域服务经理</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Knowledge editor</source>
        <translation>采编</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>业务分析</translation>
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
        <translation>管理员</translation>
    </message>
    <message>
        <source>Complaint record</source>
        <translation>投诉记录表</translation>
    </message>
    <message>
        <source>Service and repair order</source>
        <translation>特约服务/维修工作单</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>工作联络单</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>Would not talk</source>
        <translation>拒绝回访</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation>比原来更差</translation>
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
        <translation>经办人不能核验自己的整改。</translation>
    </message>
    <message>
        <source>Not solved when called back</source>
        <translation>回访时未解决</translation>
    </message>
    <message>
        <source>It is answered as the ticket it belongs to; answer that one first, or end the tie.</source>
        <translation>它的答复与所属工单一致；请先答复那张工单，或解除归属。</translation>
    </message>
    <message>
        <source>Belongs to…</source>
        <translation>归属于…</translation>
    </message>
    <message>
        <source>Tie to another ticket</source>
        <translation>归属另一工单</translation>
    </message>
    <message>
        <source>Belongs to none</source>
        <translation>解除归属</translation>
    </message>
    <message>
        <source>End of the tie</source>
        <translation>解除归属</translation>
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
        <translation>当日未办结…</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共同负责</translation>
    </message>
    <message>
        <source>Liability…</source>
        <translation>责任认定…</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>责任认定</translation>
    </message>
    <message>
        <source>Not done on its day</source>
        <translation>当日未办结</translation>
    </message>
    <message>
        <source>Not by your roles.</source>
        <translation>你的角色不能做。</translation>
    </message>
    <message>
        <source>Not in its state.</source>
        <translation>当前状态不能做。</translation>
    </message>
    <message>
        <source>What was said, tried or written stays; a note can put it right.</source>
        <translation>说过、做过、写下的不能收回；可以加一条备注更正。</translation>
    </message>
    <message>
        <source>It cannot be taken back; go on with what the ticket offers now.</source>
        <translation>此操作不能撤销；请用工单现在可做的操作继续。</translation>
    </message>
    <message>
        <source>It cannot be taken back by your roles; a lead or the director helps.</source>
        <translation>您的角色不能撤销此操作；请找班长或主任。</translation>
    </message>
    <message>
        <source>It cannot be taken back: the ticket went out of your sight; whoever has it sends it back.</source>
        <translation>不能撤销：工单已不在您的可见范围；由现在的办理方退回。</translation>
    </message>
    <message>
        <source>It cannot be taken back: someone has changed the same meanwhile.</source>
        <translation>不能撤销：同一内容已被他人修改。</translation>
    </message>
    <message>
        <source>Whether it can be taken back could not be found out.</source>
        <translation>未能确定此操作能否撤销。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
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
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Valid since %1</source>
        <translation>%1 起长期有效</translation>
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
        <translation>%1 已过期</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息库</translation>
    </message>
    <message>
        <source>Business knowledge</source>
        <translation>业务知识库</translation>
    </message>
    <message>
        <source>Encyclopaedia</source>
        <translation>百科知识库</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例库</translation>
    </message>
    <message>
        <source>Life column</source>
        <translation>生活专栏</translation>
    </message>
    <message>
        <source>Topic bank</source>
        <translation>课题库</translation>
    </message>
    <message>
        <source>Game bank</source>
        <translation>游戏库</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>规章制度</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>No library</source>
        <translation>未归库</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>With the director</source>
        <translation>待主任审核</translation>
    </message>
    <message>
        <source>With the issuing department</source>
        <translation>待下发部门确认</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
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
        <translation>同意，送下发部门</translation>
    </message>
    <message>
        <source>Confirm and publish</source>
        <translation>确认并发布</translation>
    </message>
    <message>
        <source>Publish at once</source>
        <translation>直接发布</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>长期有效</translation>
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
        <translation>未发布</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>Clocks broken</source>
        <translation>已超时限</translation>
    </message>
    <message>
        <source>Clocks running out</source>
        <translation>快到时限</translation>
    </message>
    <message>
        <source>Tickets not dispatched</source>
        <translation>未派工单</translation>
    </message>
    <message>
        <source>Tickets that nobody moved</source>
        <translation>停滞工单</translation>
    </message>
    <message>
        <source>Replies promised</source>
        <translation>承诺答复</translation>
    </message>
    <message>
        <source>Announcements not read</source>
        <translation>公告未读</translation>
    </message>
    <message>
        <source>Staff changes</source>
        <translation>人员变动</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Items counted</source>
        <translation>物品清点</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>遗留事项</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>未读：%1</translation>
    </message>
    <message>
        <source>Emergency plans under way</source>
        <translation>应急预案执行中</translation>
    </message>
    <message>
        <source>Paper forms not keyed in</source>
        <translation>尚未补录的纸质受理单</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>%1 打印</translation>
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
        <translation> [%1 签字]</translation>
    </message>
    <message>
        <source> [written %1]</source>
        <translation> [%1 补记]</translation>
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
        <translation> [补回，原 %1]</translation>
    </message>
</context>
<context>
    <name>DutyLogWords</name>
    <message>
        <source>Entry %1 does not bring back what it says.</source>
        <translation>记录 %1 补回的并不是它所说的内容。</translation>
    </message>
    <message>
        <source>Not the book seen before: %1</source>
        <translation>与本机所见不符：%1</translation>
    </message>
    <message>
        <source>Book %1: entries from %2 on are missing. This PC has seen them.</source>
        <translation>第 %1 册：从 %2 起的记录缺失，而本机曾见过它们。</translation>
    </message>
    <message>
        <source>Book %1: entry %2 is not the one that this PC has seen there. The book has another history.</source>
        <translation>第 %1 册：记录 %2 不是本机在此处见过的那一条，这册日志的来历已不同。</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was seen there.</source>
        <translation>记录 %1 不是在此处见过的那一条。</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Difficult issue</source>
        <translation>疑难问题</translation>
    </message>
    <message>
        <source>Staff change</source>
        <translation>人员变动</translation>
    </message>
    <message>
        <source>Business change</source>
        <translation>业务变化</translation>
    </message>
    <message>
        <source>Instruction from above</source>
        <translation>上级指示</translation>
    </message>
    <message>
        <source>Complaint or suggestion</source>
        <translation>投诉与建议</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>物品清点</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Erased by order</source>
        <translation>依令抹去</translation>
    </message>
    <message>
        <source>Correction of %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <translation>正在核对链…</translation>
    </message>
    <message>
        <source>No entry yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Chain holds, #1–%1 · %2</source>
        <translation>链完整 #1–%1 · %2</translation>
    </message>
    <message>
        <source>Chain broken at %1</source>
        <translation>链在 %1 处断开</translation>
    </message>
    <message>
        <source>Chain not checked</source>
        <translation>链未核对</translation>
    </message>
    <message>
        <source>Entry %1 is missing, stands twice or out of its place.</source>
        <translation>记录 %1 缺失、重复或不在原位。</translation>
    </message>
    <message>
        <source>The text of entry %1 is not the one written.</source>
        <translation>记录 %1 的文字不是当时写下的。</translation>
    </message>
    <message>
        <source>Author, time or place of entry %1, or of one before it, were altered.</source>
        <translation>记录 %1 或它之前某条的记录人、时间或位置被改动过。</translation>
    </message>
    <message>
        <source>Entries from %1 on are missing at the end.</source>
        <translation>末尾从 %1 起的记录缺失。</translation>
    </message>
    <message>
        <source>Tell the director, and keep this PC as it is.</source>
        <translation>请报告主任，并保持这台电脑的现状。</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>请写明更正原因。</translation>
    </message>
    <message>
        <source>What has not happened yet is not written down: choose an earlier time.</source>
        <translation>还没发生的事不能记入，请选较早的时间。</translation>
    </message>
    <message>
        <source>Write what happened first.</source>
        <translation>请先写明发生了什么。</translation>
    </message>
    <message>
        <source>A signature of entry %1 does not hold: it is not what was signed, or not by whom it names.</source>
        <translation>记录 %1 的签字不成立：内容不是当时签的，或者不是署名的人所签。</translation>
    </message>
    <message>
        <source>A check of a page does not hold that was signed when entry %1 was the last: it is not what was signed, or not by whom it names.</source>
        <translation>以条目 %1 为末条时签字的一次检查不成立：内容不是所签的内容，或签字人不是所写的人。</translation>
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
        <translation>有内容缺少或不合规定，请检查所填内容。</translation>
    </message>
    <message>
        <source>Someone else changed it first; look at it again.</source>
        <translation>别人已先改动，请重新查看。</translation>
    </message>
    <message>
        <source>The files are in use by another program; try again.</source>
        <translation>文件正被另一个程序使用，请重试。</translation>
    </message>
    <message>
        <source>The server cannot be reached; try again later.</source>
        <translation>连不上服务器，请稍后再试。</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>您没有这项权限。</translation>
    </message>
    <message>
        <source>The disk is full; free some space and try again.</source>
        <translation>磁盘已满，请腾出空间后重试。</translation>
    </message>
    <message>
        <source>A file is damaged; tell the administrator.</source>
        <translation>有文件损坏，请告知管理员。</translation>
    </message>
    <message>
        <source>The program made a mistake; tell the administrator.</source>
        <translation>程序出错，请告知管理员。</translation>
    </message>
    <message>
        <source>“%1” cannot hold what was entered; choose or write another.</source>
        <translation>“%1”不能填所写的内容，请另选或另写。</translation>
    </message>
    <message>
        <source>Fill in “%1” first.</source>
        <translation>请先填写“%1”。</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>还缺：%1。</translation>
    </message>
    <message>
        <source>“%1” is not yours to change.</source>
        <translation>“%1”不由您修改。</translation>
    </message>
    <message>
        <source>This step needs a reason; write it down.</source>
        <translation>这一步要写明原因，请填写。</translation>
    </message>
    <message>
        <source>This step is not open to you from here; look at it again.</source>
        <translation>您不能从这里走这一步，请重新查看。</translation>
    </message>
    <message>
        <source>Your roles do not let you write this there.</source>
        <translation>您的角色不能在那里写入。</translation>
    </message>
    <message>
        <source>Your roles do not let you remove it.</source>
        <translation>您的角色不能删除它。</translation>
    </message>
    <message>
        <source>This seat has given out its 999 ticket numbers of today, and no further seat number could be drawn. Try again once the server answers, or go on at another seat.</source>
        <translation>本坐席今天的 999 个工单号已用完，也没能领到新的坐席号。请在服务器恢复后再试，或换一个坐席。</translation>
    </message>
    <message>
        <source>The pooler between this PC and the server is in the wrong mode; tell the administrator.</source>
        <translation>本机与服务器之间的连接池模式不对，请告诉管理员。</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full, not this PC&apos;s; tell the administrator and try again later.</source>
        <translation>服务器的磁盘已满，不是本机的；请告诉管理员，稍后再试。</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Complaint record</source>
        <translation>投诉记录表</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>业务账号</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>投诉方式</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>投诉级别</translation>
    </message>
    <message>
        <source>Complained to</source>
        <translation>受理单位</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Facts and findings</source>
        <translation>事实与核查</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>反映情况</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>是否属实</translation>
    </message>
    <message>
        <source>Norm broken</source>
        <translation>违反规定</translation>
    </message>
    <message>
        <source>Grounds of the finding</source>
        <translation>认定理由</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Proposed settlement</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Person liable</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Superior of the person liable</source>
        <translation>责任人上级</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回访情况</translation>
    </message>
    <message>
        <source>Correction and verification</source>
        <translation>整改与验证</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>整改情况</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>验证人</translation>
    </message>
    <message>
        <source>Verified at</source>
        <translation>验证时间</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>部门负责人</translation>
    </message>
    <message>
        <source>Service and repair order</source>
        <translation>特约服务／维修工作单</translation>
    </message>
    <message>
        <source>About the customer</source>
        <translation>客户信息</translation>
    </message>
    <message>
        <source>Place of service</source>
        <translation>服务地点</translation>
    </message>
    <message>
        <source>What is ordered</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>服务需求</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Appointed for</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Expected price</source>
        <translation>预计费用</translation>
    </message>
    <message>
        <source>Dispatch and work</source>
        <translation>派工与施工</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>派工时间</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>施工人员</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Call when late</source>
        <translation>迟到联系</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>完工时间</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>实收费用</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>施工情况</translation>
    </message>
    <message>
        <source>Material used</source>
        <translation>用料</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>客户评价</translation>
    </message>
    <message>
        <source>Customer&apos;s opinion</source>
        <translation>客户意见</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>工作联络单</translation>
    </message>
    <message>
        <source>Basic facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>From department</source>
        <translation>发出部门</translation>
    </message>
    <message>
        <source>To department</source>
        <translation>接收部门</translation>
    </message>
    <message>
        <source>Sheet sent at</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>要求答复时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>联络内容</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>联络事项</translation>
    </message>
    <message>
        <source>Dealt with already</source>
        <translation>是否已处理</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>已做工作</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>发出人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>值班日志</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Book no.</source>
        <translation>册号</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Difficult issues</source>
        <translation>疑难问题</translation>
    </message>
    <message>
        <source>Staff changes</source>
        <translation>人员变动</translation>
    </message>
    <message>
        <source>Business changes</source>
        <translation>业务变化</translation>
    </message>
    <message>
        <source>Instructions from above</source>
        <translation>上级指示</translation>
    </message>
    <message>
        <source>Complaints and suggestions</source>
        <translation>投诉与建议</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>物品清点</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Unfinished, and proof</source>
        <translation>遗留与核验</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>遗留事项</translation>
    </message>
    <message>
        <source>Code of the chain</source>
        <translation>链码</translation>
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
        <translation>核签人</translation>
    </message>
    <message>
        <source>Checks signed</source>
        <translation>检查签字</translation>
    </message>
    <message>
        <source>Daily workload report</source>
        <translation>工作量日报</translation>
    </message>
    <message>
        <source>Weekly workload report</source>
        <translation>工作量周报</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>统计期间</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>上报期限</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>统计时间</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>System problems</source>
        <translation>系统问题</translation>
    </message>
    <message>
        <source>Difficult cases</source>
        <translation>疑难问题</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Proactive calls</source>
        <translation>主动服务</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>情况说明</translation>
    </message>
    <message>
        <source>System problems, in detail</source>
        <translation>系统问题情况</translation>
    </message>
    <message>
        <source>Difficult cases, in detail</source>
        <translation>疑难问题情况</translation>
    </message>
    <message>
        <source>Remarks and basis</source>
        <translation>备注与统计口径</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>制表人</translation>
    </message>
    <message>
        <source>Weekly totals of tickets</source>
        <translation>受理督办反馈回访周汇总</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Urged</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Head of centre</source>
        <translation>中心负责人</translation>
    </message>
    <message>
        <source>Analysis of service quality</source>
        <translation>服务质量分析汇报</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Calls scored</source>
        <translation>质检次数</translation>
    </message>
    <message>
        <source>Average score</source>
        <translation>平均得分</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉件数</translation>
    </message>
    <message>
        <source>Complaints found valid</source>
        <translation>有效投诉</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查发现</translation>
    </message>
    <message>
        <source>Common faults, whole team or one</source>
        <translation>共性问题（全班或个别）</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训安排</translation>
    </message>
    <message>
        <source>The lead&apos;s analysis</source>
        <translation>班长分析</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>点名记录</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次数</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>There</source>
        <translation>到岗</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Talked over</source>
        <translation>点名点评</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>点名人</translation>
    </message>
    <message>
        <source>Handover record</source>
        <translation>交接班记录</translation>
    </message>
    <message>
        <source>Items and area</source>
        <translation>物品与区域</translation>
    </message>
    <message>
        <source>Items counted</source>
        <translation>物品清点</translation>
    </message>
    <message>
        <source>Damage and explanation</source>
        <translation>损坏及说明</translation>
    </message>
    <message>
        <source>Work handed over</source>
        <translation>工作交接</translation>
    </message>
    <message>
        <source>Handovers, with the look at the area</source>
        <translation>交接情况（含区域检查）</translation>
    </message>
    <message>
        <source>Duty record</source>
        <translation>值班记录表</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Entries of the month</source>
        <translation>本月记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>值班记录</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Monthly check</source>
        <translation>月度检查</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Signed for the month</source>
        <translation>月检签字</translation>
    </message>
    <message>
        <source>Signed for the sample</source>
        <translation>抽查签字</translation>
    </message>
    <message>
        <source>Weekly analysis of quality and training plan</source>
        <translation>质检周分析及培训计划</translation>
    </message>
    <message>
        <source>Monthly report on quality</source>
        <translation>质检月报</translation>
    </message>
    <message>
        <source>Assessment of service quality</source>
        <translation>服务质量综合考评表</translation>
    </message>
    <message>
        <source>Training plan: subject, way, time, teacher</source>
        <translation>培训计划：内容、方式、时间、讲师</translation>
    </message>
    <message>
        <source>Training of the whole team</source>
        <translation>全班培训</translation>
    </message>
    <message>
        <source>Training of single people</source>
        <translation>个别培训</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>各人情况</translation>
    </message>
    <message>
        <source>By group of the form</source>
        <translation>分项得分</translation>
    </message>
    <message>
        <source>Each check</source>
        <translation>逐次考评</translation>
    </message>
    <message>
        <source>Date, call and what each group brought</source>
        <translation>日期、通话与分项得分</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>The month’s average</source>
        <translation>当月平均分</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Faults found more than once</source>
        <translation>多次出现的问题</translation>
    </message>
    <message>
        <source>Agent, read</source>
        <translation>座席签阅</translation>
    </message>
    <message>
        <source>Points of a person</source>
        <translation>客服人员考核表</translation>
    </message>
    <message>
        <source>Grooming (by hand)</source>
        <translation>仪容仪表（手填）</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行为规范</translation>
    </message>
    <message>
        <source>Lateness and absence</source>
        <translation>迟到缺勤</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Points left</source>
        <translation>剩余积分</translation>
    </message>
    <message>
        <source>Times in the month</source>
        <translation>当月次数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>处理步骤</translation>
    </message>
    <message>
        <source>Each item</source>
        <translation>逐项</translation>
    </message>
    <message>
        <source>Rule, when, and who decided</source>
        <translation>规则、时间与认定人</translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message>
        <source>Not graded</source>
        <translation>未定级</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>初级</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中级</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>高级</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
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
        <translation>工单 %1 张</translation>
    </message>
    <message>
        <source>articles: %1</source>
        <translation>知识 %1 篇</translation>
    </message>
    <message>
        <source>phrases: %1</source>
        <translation>用语 %1 条</translation>
    </message>
    <message>
        <source>customers: %1</source>
        <translation>客户 %1 位</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>人员 %1 位</translation>
    </message>
    <message>
        <source>categories: %1</source>
        <translation>分类 %1 个</translation>
    </message>
    <message>
        <source>somebody&apos;s unsent work: %1</source>
        <translation>某人未发出的内容 %1 项</translation>
    </message>
    <message>
        <source>entries of this log: %1</source>
        <translation>本日志 %1 条</translation>
    </message>
    <message>
        <source>the whole department</source>
        <translation>整个部门</translation>
    </message>
    <message>
        <source>Number shown</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Looked up by number</source>
        <translation>按号码查找</translation>
    </message>
    <message>
        <source>Kept for work offline</source>
        <translation>留存供离线时使用</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Text taken out</source>
        <translation>抹去文字</translation>
    </message>
    <message>
        <source>an entry of a duty log</source>
        <translation>值班日志的一条记录</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>a customer&apos;s number</source>
        <translation>某位客户的号码</translation>
    </message>
    <message>
        <source>number of %1</source>
        <translation>%1的号码</translation>
    </message>
    <message>
        <source>a number that had just been typed</source>
        <translation>刚录入的号码</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>a ticket</source>
        <translation>一张工单</translation>
    </message>
    <message>
        <source>emergency plans: %1</source>
        <translation>应急预案：%1</translation>
    </message>
    <message>
        <source>paper forms: %1</source>
        <translation>纸质受理单：%1</translation>
    </message>
    <message>
        <source>the calendar of duties</source>
        <translation>职责日历</translation>
    </message>
    <message>
        <source>a report of a duty log</source>
        <translation>值班日志的报表</translation>
    </message>
    <message>
        <source>Original of a call heard</source>
        <translation>听录音原声</translation>
    </message>
    <message>
        <source>a recorded call</source>
        <translation>一通录音</translation>
    </message>
    <message>
        <source>Recording heard</source>
        <translation>听录音</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原声</translation>
    </message>
    <message>
        <source>call of %1</source>
        <translation>%1 的通话</translation>
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
        <translation>新人员</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name acting lead</source>
        <translation>指定代理班长</translation>
    </message>
    <message>
        <source>Name of the team or unit</source>
        <translation>班组或部门名称</translation>
    </message>
    <message>
        <source>Team or unit</source>
        <translation>班组或部门</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Line served</source>
        <translation>服务线路</translation>
    </message>
    <message>
        <source>Role in the team</source>
        <translation>在班组中的角色</translation>
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
        <translation>给%1一个角色</translation>
    </message>
    <message>
        <source>What the role may do holds in the team, the unit or the department that it is given for.</source>
        <translation>角色的权限只在所授予的班组、部门或全部门范围内有效。</translation>
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
        <translation>用于</translation>
    </message>
    <message>
        <source>Only for a time:</source>
        <translation>只在一段时间内：</translation>
    </message>
    <message>
        <source>%1 leads for a shift</source>
        <translation>%1代理班长一个班次</translation>
    </message>
    <message>
        <source>Until then this person may do what the team lead may. It is recorded.</source>
        <translation>在此期间，此人享有与班长相同的权限，并留下记录。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>New team or unit</source>
        <translation>新班组或部门</translation>
    </message>
    <message>
        <source>A team takes calls and works on tickets. A unit answers what is dispatched to it and sees nothing else.</source>
        <translation>班组接听来电、处理工单。部门只答复派给它的工单，看不到其他内容。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Rename a team or unit</source>
        <translation>给班组或部门改名</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一个</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
</context>
<context>
    <name>PhraseWords</name>
    <message>
        <source>en</source>
        <extracomment>The key of the language of this translation, one of zh_cn, zh_tw, en</extracomment>
        <translation>zh_cn</translation>
    </message>
    <message>
        <source>During the call</source>
        <translation>通话过程</translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation>按用途</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>外呼</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ticket number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>问候</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>部门</translation>
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
        <translation>不在岗</translation>
    </message>
</context>
<context>
    <name>QualityDesk</name>
    <message>
        <source>Quality</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Open a transcript</source>
        <translation>打开文字稿</translation>
    </message>
    <message>
        <source>Transcript (*.srt *.vtt *.json *.jsonl *.csv *.txt)</source>
        <translation>文字稿 (*.srt *.vtt *.json *.jsonl *.csv *.txt)</translation>
    </message>
    <message>
        <source>Any file (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the call</source>
        <translation>导出这通电话</translation>
    </message>
    <message>
        <source>Sound (*.wav)</source>
        <translation>声音文件 (*.wav)</translation>
    </message>
</context>
<context>
    <name>RefusedText</name>
    <message>
        <source>This text was not inserted: it holds a character that cannot be stored (U+0000 or half a character). Copy it again without that character.</source>
        <translation>这段文字没有插入：其中有无法保存的字符（U+0000 或半个字符）。请去掉该字符后重新复制。</translation>
    </message>
</context>
<context>
    <name>RepairNotice</name>
    <message>
        <source>%1 was damaged. %2 rows could be read and are in use again; the damaged file is kept beside it. Tell your administrator, and check your last work.</source>
        <translation>%1 已损坏。其中 %2 行可以读出，已重新启用；损坏的文件保留在旁边。请告知管理员，并核对您最近的工作。</translation>
    </message>
    <message>
        <source>%1 was removed while Seatdesk had it open. It was written again and nothing is lost. Tell your administrator.</source>
        <translation>%1 在坐席工作台打开期间被删除。文件已重新写好，没有丢失内容。请告知管理员。</translation>
    </message>
    <message>
        <source>The lists of this PC were damaged and are being filled again. Nothing is lost; rows come back within a moment.</source>
        <translation>本机的列表已损坏，正在重新载入。没有丢失内容，各行稍后恢复。</translation>
    </message>
    <message>
        <source>%1 was damaged. %2 rows could be read and are in use again, %3 rows or pages could not; the damaged file is kept beside it. Tell your administrator, and check your last work.</source>
        <translation>%1 已损坏。其中 %2 行可以读出，已重新启用，另有 %3 行或页无法读出；损坏的文件保留在旁边。请告知管理员，并核对您最近的工作。</translation>
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
        <translation>选择…</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>检查文件夹</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add recordings</source>
        <translation>添加录音</translation>
    </message>
    <message>
        <source>The recordings were not added.</source>
        <translation>录音没有添加。</translation>
    </message>
    <message>
        <source>Folder of the recordings</source>
        <translation>录音所在文件夹</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Names are read as %1 writes them; the department&apos;s settings say so.</source>
        <translation>文件名按 %1 的写法识别，可在部门设置里更改。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>请先选择文件夹。</translation>
    </message>
    <message>
        <source>There is no such folder. Choose the one that the recordings are saved in.</source>
        <translation>没有这个文件夹。请选择存放录音的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n new recordings.</source>
        <translation>
            <numerusform>新录音 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent known for %1, ticket for %2.</source>
        <translation>其中 %1 条找到坐席，%2 条找到工单。</translation>
    </message>
    <message numerus="yes">
        <source>%n are here already.</source>
        <translation>
            <numerusform>%n 条已在库中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files hold no sound that can be heard.</source>
        <translation>
            <numerusform>%n 个文件里没有可听的声音。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::AnnouncementEditor</name>
    <message>
        <source>Everyone must confirm to have read it</source>
        <translation>每个人都要确认已读</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>New announcement</source>
        <translation>新公告</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>发给谁</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It was not announced.</source>
        <translation>公告没有发布。</translation>
    </message>
    <message>
        <source>Everyone reads it anew</source>
        <translation>每个人重新阅读</translation>
    </message>
    <message>
        <source>Correct the announcement</source>
        <translation>更正公告</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Nothing was saved: title and text are needed.</source>
        <translation>没有保存：标题和正文都要填写。</translation>
    </message>
    <message>
        <source>It was not corrected.</source>
        <translation>没有更正。</translation>
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
        <translation>必读</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Past ones too</source>
        <translation>含过期公告</translation>
    </message>
    <message>
        <source>No announcement is open.</source>
        <translation>当前没有公告。</translation>
    </message>
    <message>
        <source>What a lead or director announces to your team or the department appears here.</source>
        <translation>班长或主任向本班、本部门发布的公告会显示在这里。</translation>
    </message>
    <message>
        <source>Text of the announcement</source>
        <translation>公告正文</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>New announcement</source>
        <translation>新公告</translation>
    </message>
    <message>
        <source>Leads and directors write announcements.</source>
        <translation>公告由班长或主任发布。</translation>
    </message>
    <message>
        <source>Choose an announcement first.</source>
        <translation>请先选择一条公告。</translation>
    </message>
    <message>
        <source>You have confirmed to have read it.</source>
        <translation>您已确认阅读。</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>发给 %1</translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>All %1 have read it.</source>
        <translation>全部 %1 人已读。</translation>
    </message>
    <message>
        <source>%1 of %2 have read it. Not yet: %3</source>
        <translation>已读 %1 人，共 %2 人。未读：%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Your confirmation was not saved.</source>
        <translation>您的确认没有保存。</translation>
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
        <translation>它已经结束。</translation>
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
        <translation>公告现在结束。为什么？以后查阅的人会看到原因。</translation>
    </message>
    <message>
        <source>It was not withdrawn.</source>
        <translation>没有撤回。</translation>
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
        <translation>有错</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>缺内容</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报错</translation>
    </message>
    <message>
        <source>Parts of the article</source>
        <translation>条目的各部分</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Steps and reports</source>
        <translation>流程与反馈</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>编辑草稿</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Editors and directors edit drafts; revise a published article first.</source>
        <translation>草稿由采编或主任编辑；已发布的条目请先转为修订。</translation>
    </message>
    <message>
        <source>Keep at hand, or no longer</source>
        <translation>收藏或取消收藏</translation>
    </message>
    <message>
        <source>Choose an article first.</source>
        <translation>请先选择一个条目。</translation>
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
        <translation>**来源** %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>**Steps**</source>
        <translation>**流程**</translation>
    </message>
    <message>
        <source>
**Reports**</source>
        <translation>
**反馈**</translation>
    </message>
    <message>
        <source>Nobody has reported anything.</source>
        <translation>还没有人反馈。</translation>
    </message>
    <message>
        <source>The favourite was not changed.</source>
        <translation>收藏没有更改。</translation>
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
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>所属库</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Issuing department</source>
        <translation>下发部门</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>别名问法</translation>
    </message>
    <message>
        <source>Other titles and questions, separated by semicolons</source>
        <translation>其他标题和问法，用分号隔开</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>下发部门</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Markdown: # heading, 1. step, &gt; what can be read to the customer</source>
        <translation>Markdown 格式：# 标题，1. 步骤，&gt; 可以直接读给客户的话</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>不分类</translation>
    </message>
    <message>
        <source>This is what you typed and did not save last time.</source>
        <translation>这是您上次输入而没有保存的内容。</translation>
    </message>
    <message>
        <source>The draft was not saved.</source>
        <translation>草稿没有保存。</translation>
    </message>
    <message>
        <source>Give it a title first.</source>
        <translation>请先填写标题。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ArticleSource</name>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ArticleSteps</name>
    <message>
        <source>Article: back to draft</source>
        <translation>条目：退回草稿</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>条目：%1</translation>
    </message>
    <message>
        <source>Choose an article first.</source>
        <translation>请先选择一个条目。</translation>
    </message>
    <message>
        <source>The article does not take this step now, or it is not yours to take.</source>
        <translation>条目现在不能走这一步，或者不由您来走。</translation>
    </message>
    <message>
        <source>What is new in this version? Readers see it beside the version.</source>
        <translation>这一版有什么变化？读者会在版本旁看到。</translation>
    </message>
    <message>
        <source>Why without the issuing department? The reason stays on record and stands beside the version.</source>
        <translation>为什么不经下发部门确认？理由会记录在案，并显示在该版本旁。</translation>
    </message>
    <message>
        <source>Why? The reason stays on record.</source>
        <translation>为什么？原因会记录在案。</translation>
    </message>
    <message>
        <source>The article was left as it is.</source>
        <translation>条目没有变动。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ArticleView</name>
    <message>
        <source>Text of the article</source>
        <translation>条目正文</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>%1确认</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ArticlesView</name>
    <message>
        <source>All articles</source>
        <translation>全部条目</translation>
    </message>
    <message>
        <source>No article is chosen.</source>
        <translation>还没有选择条目。</translation>
    </message>
    <message>
        <source>Choose one in the list, or type a few words, pinyin or initials above it.</source>
        <translation>请在列表中选择，或在上方输入几个字、拼音或首字母。</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>查找条目</translation>
    </message>
    <message>
        <source>Words, pinyin or initials</source>
        <translation>文字、拼音或首字母</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Editors and directors write articles.</source>
        <translation>条目由采编或主任编写。</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>No article is being written.</source>
        <translation>没有正在编写的条目。</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>没有文章含有这些词。</translation>
    </message>
    <message>
        <source>Try fewer words, pinyin or initials.</source>
        <translation>减少词语，或改用拼音、首字母再试。</translation>
    </message>
    <message>
        <source>No article is published yet.</source>
        <translation>还没有发布任何文章。</translation>
    </message>
    <message>
        <source>What an editor publishes or an administrator imports is listed here.</source>
        <translation>编辑发布或管理员导入的文章会列在这里。</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>正在读取文章…</translation>
    </message>
    <message>
        <source>The articles could not be read.</source>
        <translation>文章没有读出来。</translation>
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
        <translation>还缺：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This is what you typed and did not carry out last time.</source>
        <translation>这是您上次输入但没有执行的内容。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::BookReturn</name>
    <message>
        <source>This PC keeps none of the lost entries. Ask at a PC that has seen them.</source>
        <translation>本机没有保存丢失的记录，请到曾见过它们的电脑上补回。</translation>
    </message>
    <message>
        <source>The lost entries could not be read.</source>
        <translation>丢失的记录读不出来。</translation>
    </message>
    <message>
        <source>The team has no director who could sign for it.</source>
        <translation>本班组没有可为此签字的主任。</translation>
    </message>
    <message>
        <source>Read the entries. Once the director has signed with the own password, they follow in the book.</source>
        <translation>请先阅读这些记录。主任用自己的密码签字后，它们会接在日志后面。</translation>
    </message>
    <message>
        <source>Bring lost entries back</source>
        <translation>补回丢失的记录</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Who signs for it</source>
        <translation>由谁签字</translation>
    </message>
    <message>
        <source>The server was put back to an older state, and entries %1 to %2 were lost by that. They follow here as they were written.</source>
        <translation>服务器恢复到了较早的状态，记录 %1 至 %2 因此丢失，现按原样补回如下。</translation>
    </message>
    <message>
        <source>Sign and bring back</source>
        <translation>签字并补回</translation>
    </message>
    <message>
        <source>The lost entries stand in the book again, behind the director&apos;s entry.</source>
        <translation>丢失的记录已补回册中，列在主任的记录之后。</translation>
    </message>
    <message>
        <source>That is not the password of %1. Nothing was brought back.</source>
        <translation>这不是%1的密码，什么都没有补回。</translation>
    </message>
    <message>
        <source>%1 cannot sign for it at present. Nothing was brought back.</source>
        <translation>%1目前不能为此签字，什么都没有补回。</translation>
    </message>
    <message>
        <source>The lost entries were not brought back; this PC still keeps them.</source>
        <translation>丢失的记录没有补回，本机仍保存着它们。</translation>
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
        <translation>批量修改</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>会怎样</translation>
    </message>
    <message numerus="yes">
        <source>What to do with %n ticket(s)</source>
        <translation>
            <numerusform>对 %n 张工单做什么</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the tickets…</source>
        <translation>正在读取工单…</translation>
    </message>
    <message>
        <source>Reading the tickets</source>
        <translation>读取工单</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will change</source>
        <translation>
            <numerusform>将修改 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in what is needed to see what will happen.</source>
        <translation>填好必填项，就能看到会怎样。</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n ticket(s)</source>
        <translation>
            <numerusform>对 %n 张执行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not: why stands behind each</source>
        <translation>
            <numerusform>%n 张不会变，原因见每行</numerusform>
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
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove the chosen days</source>
        <translation>删除所选日期</translation>
    </message>
    <message>
        <source>You may read this; a director or an administrator sets it.</source>
        <translation>这里可以查看；由部门主任或管理员设置。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Make-up day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Name, for example National Day</source>
        <translation>名称，例如国庆节</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>The days could not be read.</source>
        <translation>日期没有读出来。</translation>
    </message>
    <message>
        <source>Nothing was added: the last day lies 0 to %1 days after the first.</source>
        <translation>没有添加：最后一天应在第一天之后 0 至 %1 天。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>没有保存。</translation>
    </message>
    <message>
        <source>Holidays, make-up days and peak periods</source>
        <translation>节假日、调休上班日与征期</translation>
    </message>
    <message>
        <source>Peak period</source>
        <translation>征期</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CallBar</name>
    <message>
        <source>On hold</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation>接回客户</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待接听</translation>
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
        <translation>新工单</translation>
    </message>
    <message>
        <source>Waiting · %1</source>
        <translation>等待接听 · %1</translation>
    </message>
    <message>
        <source>On the line %1</source>
        <translation>通话中 %1</translation>
    </message>
    <message>
        <source>On hold %1</source>
        <translation>保持中 %1</translation>
    </message>
    <message>
        <source>Call ended · %1</source>
        <translation>通话已结束 · %1</translation>
    </message>
    <message>
        <source>Recorded, not finished</source>
        <translation>已录单，未办完</translation>
    </message>
    <message>
        <source>Draft on this PC</source>
        <translation>草稿存于本机</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>尚未录入</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未登记</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::CallStack</name>
    <message>
        <source>Calls and drafts</source>
        <translation>来电与草稿</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>另有 %1 张</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CallerPanel</name>
    <message>
        <source>Handed over</source>
        <translation>来自话机</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电客户</translation>
    </message>
    <message>
        <source>Customers were not looked up: you may not see customers.</source>
        <translation>没有查到客户：您没有查看客户的权限。</translation>
    </message>
    <message>
        <source>Customers were not looked up. Go on without; the number stays with the ticket.</source>
        <translation>客户没有查成。请继续录单，号码会留在工单上。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer was not added: the disk is full. Free some space and add again.</source>
        <translation>客户没有新增：磁盘已满。请清出空间后重试。</translation>
    </message>
    <message>
        <source>The customer was not added. Try again, or go on with the ticket without.</source>
        <translation>客户没有新增。请重试，或先不建客户继续录单。</translation>
    </message>
    <message>
        <source>The number was not shown: it could not be logged that you asked for it.</source>
        <translation>号码没有显示：查看记录未能留痕。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, recorded %3, still open: %4</source>
        <translation>%1 %2，%3 录单，尚未办结：%4</translation>
    </message>
    <message>
        <source>Matching customers</source>
        <translation>匹配客户</translation>
    </message>
    <message>
        <source>Open tickets of the customer</source>
        <translation>客户的未结工单</translation>
    </message>
    <message>
        <source>Last contacts of the customer</source>
        <translation>客户的最近接触</translation>
    </message>
    <message>
        <source>Number or name of the caller</source>
        <translation>来电号码或姓名</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>号码或姓名</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Show the whole number. You are asked why, and it is logged.</source>
        <translation>显示完整号码，须选择事由并留记录</translation>
    </message>
    <message>
        <source>This number belongs to no customer yet.</source>
        <translation>此号码尚未登记客户</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>匹配客户</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>未结工单</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>最近接触</translation>
    </message>
    <message>
        <source>Services of the customer</source>
        <translation>客户的业务</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Services in use</source>
        <translation>在用业务</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ChainChip</name>
    <message>
        <source>Every entry is chained to the one before. Click to check all of them again.</source>
        <translation>每条记录都与前一条相链。点一下可全部重新核对。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Chip</name>
    <message>
        <source>Press Delete to take it away</source>
        <translation>按 Delete 去掉</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ClosingRow</name>
    <message>
        <source>Staff number said</source>
        <translation>已报工号</translation>
    </message>
    <message>
        <source>Invitation to rate</source>
        <translation>邀请评价</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>no rating yet</source>
        <translation>尚未评价</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>不满意</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ClosingRowsDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>宽松</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>Characters, pinyin or initials</source>
        <translation>汉字、拼音、首字母均可</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer words, or initials such as pd.</source>
        <translation>没有找到「%1」。少输几个字，或只输首字母，如 pd。</translation>
    </message>
    <message>
        <source>↑↓ choose    Enter run    Ctrl+Enter in a new card    Esc back</source>
        <translation>↑↓ 选择    Enter 执行    Ctrl+Enter 新卡片打开    Esc 返回</translation>
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
        <translation>%1 级</translation>
    </message>
    <message>
        <source>1: to us. 2: to the group. 3: to an authority or the media.</source>
        <translation>1 级：向本公司投诉；2 级：向集团投诉；3 级：向主管部门或媒体投诉</translation>
    </message>
    <message>
        <source>Complained to</source>
        <translation>投诉对象</translation>
    </message>
    <message>
        <source>Norm that was broken</source>
        <translation>所违反的规定</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Composer</name>
    <message>
        <source>Record</source>
        <translation>记入</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>答复方式</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>答复客户</translation>
    </message>
    <message>
        <source>What the customer is told</source>
        <translation>写给客户的话</translation>
    </message>
    <message>
        <source>For whoever works on it, and the lead</source>
        <translation>写给承办人和班长</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>To customer</source>
        <translation>答复客户</translation>
    </message>
    <message>
        <source>For colleagues only</source>
        <translation>客户看不到</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ConflictCell</name>
    <message>
        <source>Taken</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>不采用</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ConnectionPage</name>
    <message>
        <source>The department&apos;s server</source>
        <translation>部门的服务器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>db.example.org, a second host after a comma</source>
        <translation>db.example.org，第二台主机写在逗号后面</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>使用这台服务器</translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation>“%1”还没有填。</translation>
    </message>
    <message>
        <source>Issuer&apos;s file, for a certificate of your own</source>
        <translation>自有证书的签发者文件</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CustomerSource</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
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
        <translation>班组</translation>
    </message>
    <message>
        <source>a team lead, the director or the administrator names deputies</source>
        <translation>代理人由班长、主任或管理员指定</translation>
    </message>
    <message>
        <source>Until then the deputy may do with that person&apos;s tickets what the person could. It is recorded.</source>
        <translation>在此期间，代理人对其工单享有与本人相同的权限，并留下记录。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>谁不在</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>由谁代理</translation>
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
        <translation>未指定代理人：结束时间早于开始时间。请选择更晚的结束时间。</translation>
    </message>
    <message>
        <source>No deputy was named: nobody stands in for themselves. Choose somebody else.</source>
        <translation>未指定代理人：不能由本人代理本人。请另选一人。</translation>
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
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>Use the better wording</source>
        <translation>换成建议说法</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Settle now</source>
        <translation>当场办结</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存并下一单</translation>
    </message>
    <message>
        <source>Save, and another matter of this call</source>
        <translation>保存，本次来电另有一事</translation>
    </message>
    <message>
        <source>Solved first, form owed</source>
        <translation>先行解决，联络单后补</translation>
    </message>
    <message>
        <source>Throw this card away</source>
        <translation>丢弃这张卡片</translation>
    </message>
    <message>
        <source>nothing is typed on it</source>
        <translation>卡片上没有内容</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新工单</translation>
    </message>
    <message>
        <source>Caller: number or name</source>
        <translation>来电客户：号码或姓名</translation>
    </message>
    <message>
        <source>Show the caller&apos;s number</source>
        <translation>显示来电号码</translation>
    </message>
    <message>
        <source>there is no number</source>
        <translation>没有号码</translation>
    </message>
    <message>
        <source>Previous call or draft</source>
        <translation>上一个来电或草稿</translation>
    </message>
    <message>
        <source>Next call or draft</source>
        <translation>下一个来电或草稿</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>结束通话</translation>
    </message>
    <message>
        <source>the ticket is being saved</source>
        <translation>正在保存工单</translation>
    </message>
    <message>
        <source>nothing is typed yet</source>
        <translation>尚未录入内容</translation>
    </message>
    <message>
        <source>there is no call on this card</source>
        <translation>这张卡片上没有通话</translation>
    </message>
    <message>
        <source>The card was thrown away.</source>
        <translation>卡片已丢弃。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More to do with this ticket</source>
        <translation>本单的其他操作</translation>
    </message>
    <message>
        <source>Draft not on disk</source>
        <translation>草稿未存盘</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>尚未录入</translation>
    </message>
    <message>
        <source>Only on this PC · draft being written</source>
        <translation>仅在本机 · 正在存草稿</translation>
    </message>
    <message>
        <source>Only on this PC · draft kept %1</source>
        <translation>仅在本机 · 草稿 %1 已存</translation>
    </message>
    <message>
        <source>form owed</source>
        <translation>联络单待补</translation>
    </message>
    <message>
        <source>The drafts of this PC could not be read. They are still there: start again, and tell the administrator if it stays so.</source>
        <translation>本机草稿没有读出，但仍在磁盘上。请重新启动；若仍如此，请告知管理员。</translation>
    </message>
    <message numerus="yes">
        <source>On hold for %n second(s): go back to the customer or say why it takes longer.</source>
        <translation>
            <numerusform>已保持 %n 秒：请接回客户，或说明还需等待的原因。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been on hold for %n second(s): go back or say why it takes longer.</source>
        <translation>
            <numerusform>%1 已保持 %n 秒：请接回，或说明还需等待的原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on hold. Go back and say: “%2”</source>
        <translation>%1 正在保持。请接回并说：「%2」</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>一位客户</translation>
    </message>
    <message>
        <source>Go to the card</source>
        <translation>转到这张卡片</translation>
    </message>
    <message>
        <source>Thank you for waiting, I am still looking into it.</source>
        <translation>让您久等了，我还在为您查询。</translation>
    </message>
    <message>
        <source>Say: “%1”</source>
        <translation>请说：「%1」</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation>接回客户</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>上午好</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
    <message numerus="yes">
        <source>To settle, %n more</source>
        <translation>
            <numerusform>办结还缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>can be settled</source>
        <translation>可以办结</translation>
    </message>
    <message numerus="yes">
        <source>To dispatch, %n more</source>
        <translation>
            <numerusform>派单还缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>can be dispatched</source>
        <translation>可以派单</translation>
    </message>
    <message numerus="yes">
        <source>To save, %n more</source>
        <translation>
            <numerusform>保存还缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>can be saved</source>
        <translation>可以保存</translation>
    </message>
    <message>
        <source>All that is needed is there</source>
        <translation>必填项已齐</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>已当场办结：%1</translation>
    </message>
    <message>
        <source>Dispatched to %1: %2</source>
        <translation>已派往%1：%2</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已录单：%1</translation>
    </message>
    <message>
        <source>The ticket was not saved. %1 What you typed stays here.</source>
        <translation>工单没有保存。%1已录入的内容仍在这里。</translation>
    </message>
    <message>
        <source>The draft is not on disk: the disk is full. Free some space; the text stays here and is written again by itself.</source>
        <translation>草稿没有存盘：磁盘已满。请清出空间；内容仍在这里，稍后会自动重存。</translation>
    </message>
    <message>
        <source>The draft is not on disk: the folder of this PC cannot be written. The text stays here and is written again by itself; do not close the window before that.</source>
        <translation>草稿没有存盘：本机数据目录无法写入。内容仍在这里，稍后会自动重存；在此之前请不要关闭窗口。</translation>
    </message>
    <message>
        <source>Not undone: someone has gone on with %1 since.</source>
        <translation>没有撤销：%1 已有人继续处理。</translation>
    </message>
    <message>
        <source>Not undone: the folder of this PC cannot be written. Try again.</source>
        <translation>没有撤销：本机数据目录无法写入，请重试。</translation>
    </message>
    <message>
        <source>The customer asked again.</source>
        <translation>客户再次来电催问。</translation>
    </message>
    <message>
        <source>The customer asked again: %1</source>
        <translation>客户再次来电催问：%1</translation>
    </message>
    <message>
        <source>The customer called again.</source>
        <translation>客户再次来电。</translation>
    </message>
    <message>
        <source>Added to the open ticket. No second ticket was made.</source>
        <translation>已并入未结工单，没有另开新单。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Added here by mistake, it is another matter: %1</source>
        <translation>误并入本单，属于另一件事：%1</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <translation>没有撤销。%1</translation>
    </message>
    <message>
        <source>The card is back. The open ticket keeps the entry, and one that it was a mistake.</source>
        <translation>卡片已恢复。未结工单上的记录保留，并已注明是误并。</translation>
    </message>
    <message>
        <source>This call has been saved already: no second card was made.</source>
        <translation>这通来电已经保存过，没有再建卡片。</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>this call is on the line</source>
        <translation>这个来电正在通话</translation>
    </message>
    <message>
        <source>the call of this card is over</source>
        <translation>这张卡片的通话已经结束</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>撤销上一个操作</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>没有可以撤销的操作</translation>
    </message>
    <message numerus="yes">
        <source>Chat: the customer expects the first reply within %n second(s).</source>
        <translation>
            <numerusform>在线客服：请在 %n 秒内回复客户第一句。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat has been open for %n second(s) without a reply: write to the customer now, if only that you are looking into it.</source>
        <translation>
            <numerusform>接入在线客服已 %n 秒，还没有回复：请先回一句，哪怕只说正在查。</numerusform>
        </translation>
    </message>
    <message>
        <source>answer the call first</source>
        <translation>请先接听来电</translation>
    </message>
    <message>
        <source>Answer the call first: somebody else is on the line.</source>
        <translation>请先接听来电：另一位客户正在通话中。</translation>
    </message>
    <message>
        <source>The card was thrown away. Its number %1 belongs to no ticket.</source>
        <translation>卡片已丢弃。它的工单号 %1 不属于任何工单。</translation>
    </message>
    <message>
        <source>The number %1 was named to the customer.</source>
        <translation>已告知客户的工单号：%1。</translation>
    </message>
    <message>
        <source>Only on this PC</source>
        <translation>仅在本机</translation>
    </message>
    <message>
        <source>From a paper form…</source>
        <translation>从纸质单补录…</translation>
    </message>
    <message>
        <source>%1 · paper form %2</source>
        <translation>%1 · 纸质单 %2</translation>
    </message>
    <message>
        <source>From a paper form</source>
        <translation>从纸质单补录</translation>
    </message>
    <message>
        <source>The ticket gets the number that is printed on the form.</source>
        <translation>工单使用纸质单上印的编号。</translation>
    </message>
    <message>
        <source>Key it in</source>
        <translation>开始补录</translation>
    </message>
    <message>
        <source>Number on the form</source>
        <translation>纸质单编号</translation>
    </message>
    <message>
        <source>When the customer called</source>
        <translation>客户来电时间</translation>
    </message>
    <message>
        <source>This is not the number of a form: one digit is wrong or missing. Compare all 14 with the paper.</source>
        <translation>这不是纸质单编号：有一位数字错了或漏了。请与纸面逐位核对 14 位数字。</translation>
    </message>
    <message>
        <source>The customer called in the past. Choose such a time.</source>
        <translation>来电时间应在现在之前，请另选时间。</translation>
    </message>
    <message>
        <source>No form with this number is known here. If it was printed on a PC that has been offline since, wait until that PC is online again.</source>
        <translation>此处没有这个编号的纸质单。如果它是在一直离线的电脑上打印的，请等那台电脑联网后再试。</translation>
    </message>
    <message>
        <source>The form could not be looked up.</source>
        <translation>纸质单查询失败。</translation>
    </message>
    <message>
        <source>This form was made void: %1</source>
        <translation>这张纸质单已作废：%1</translation>
    </message>
    <message>
        <source>This form was keyed in already, as ticket %1.</source>
        <translation>这张纸质单已经补录，工单 %1。</translation>
    </message>
    <message>
        <source>This form was keyed in already, as ticket %1: “%2”.</source>
        <translation>这张纸质单已经补录，工单 %1：“%2”。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DeskStory</name>
    <message>
        <source>This ticket so far</source>
        <translation>本单时间线</translation>
    </message>
    <message>
        <source>What happened on this ticket so far</source>
        <translation>本单至今的经过</translation>
    </message>
    <message>
        <source>The possible duplicate</source>
        <translation>疑似同一件的经过</translation>
    </message>
    <message>
        <source>What happened to the possible duplicate</source>
        <translation>疑似同一件的工单的经过</translation>
    </message>
    <message>
        <source>Call came</source>
        <translation>来电接入</translation>
    </message>
    <message>
        <source>Call taken</source>
        <translation>开始受理</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>Article quoted</source>
        <translation>引用知识</translation>
    </message>
    <message>
        <source>Article linked</source>
        <translation>关联知识</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>通话结束</translation>
    </message>
    <message>
        <source>Draft on disk</source>
        <translation>草稿存盘</translation>
    </message>
    <message>
        <source>only on this PC until it is saved</source>
        <translation>仅在本机，保存后提交</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DetailHead</name>
    <message>
        <source>Saved by the authority, last changed %1</source>
        <translation>已入库，最近修改 %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>应于 %1 前</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DetailPane</name>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一个视图</translation>
    </message>
    <message>
        <source>Find a ticket</source>
        <translation>按号码找工单</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>Choose a ticket to see what happened to it.</source>
        <translation>选中一张工单，这里显示它的经过。</translation>
    </message>
    <message>
        <source>Reading the ticket…</source>
        <translation>正在读取工单…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>Show in the time line</source>
        <translation>时间线显示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>工单信息</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DirectoryEditor</name>
    <message>
        <source>Directory entry</source>
        <translation>通讯录条目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>受理事项</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The entry was not saved: it needs a name and a number.</source>
        <translation>没有保存：名称和号码必须填写。</translation>
    </message>
    <message>
        <source>The entry was not saved.</source>
        <translation>条目没有保存。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DirectorySource</name>
    <message>
        <source>Directory</source>
        <translation>通讯录</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DirectoryView</name>
    <message>
        <source>Search the directory</source>
        <translation>查找通讯录</translation>
    </message>
    <message>
        <source>Name, topic, pinyin or initials</source>
        <translation>名称、事项、拼音或首字母</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Choose an entry of the directory first.</source>
        <translation>请先选择一个通讯录条目。</translation>
    </message>
    <message>
        <source>Editors and directors keep the directory.</source>
        <translation>通讯录由采编或主任维护。</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>修改条目</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>The directory is empty.</source>
        <translation>通讯录是空的。</translation>
    </message>
    <message>
        <source>Numbers, hours and transfer targets that an editor enters appear here.</source>
        <translation>采编录入的号码、服务时间和转接对象会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing in the directory has these words.</source>
        <translation>通讯录中没有符合的条目。</translation>
    </message>
    <message>
        <source>Try a shorter name, the topic, or initials.</source>
        <translation>试试更短的名称、受理事项或首字母。</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>服务时间：%1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>受理：%1</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Documents</name>
    <message>
        <source>Export “%1”</source>
        <translation>导出「%1」</translation>
    </message>
    <message>
        <source>The tickets of this view are written into a file, with masked numbers. Who exported them, when and why is logged.</source>
        <translation>本视图的工单将写入文件，电话号码保持遮挡。导出人、时间和原因都会记入日志。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>打印「%1」</translation>
    </message>
    <message>
        <source>Print to</source>
        <translation>打印到</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>没有导出任何内容。</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>没有打印任何内容。</translation>
    </message>
    <message>
        <source>The form is in %2. Pages: %1.</source>
        <translation>表单已写入 %2，共 %1 页。</translation>
    </message>
    <message>
        <source>The form is being written…</source>
        <translation>正在写入表单…</translation>
    </message>
    <message>
        <source>The ticket is printed as a form on A4, with its number masked. Who printed it, when and why is logged.</source>
        <translation>工单按表单打印在 A4 纸上，电话号码保持遮挡。谁在何时为何打印都会记入日志。</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>选择打印机…</translation>
    </message>
    <message>
        <source>PDF file…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>The form went to the printer. Pages: %1.</source>
        <translation>表单已送往打印机，共 %1 页。</translation>
    </message>
    <message>
        <source>Export the access log</source>
        <translation>导出访问日志</translation>
    </message>
    <message>
        <source>The entries shown are written into a file. Who exported them, when and why becomes an entry too.</source>
        <translation>把显示的条目写入文件。谁在何时因何导出，本身也记为一条。</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>访问日志</translation>
    </message>
    <message>
        <source>%1 of %2 rows are written.</source>
        <translation>已写入 %1 行，共 %2 行。</translation>
    </message>
    <message>
        <source>The first %1 rows are in %2; there are more. Narrow what is shown to export the rest.</source>
        <translation>前 %1 行已写入 %2，后面还有。缩小范围后再导出其余部分。</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 行已写入 %2。</translation>
    </message>
    <message>
        <source>The rows are being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Duty log %1</source>
        <translation>值班日志 %1</translation>
    </message>
    <message>
        <source>The day is printed on A4 as it stands in the book. Who printed it, when and why is logged.</source>
        <translation>当日按日志本原样打印在 A4 上。谁打印、何时、为何都会记入日志。</translation>
    </message>
    <message>
        <source>Calendar of duties</source>
        <translation>职责日历</translation>
    </message>
    <message>
        <source>The duties are printed on A4 as they stand now. Who printed them, when and why is logged.</source>
        <translation>例行职责按当前状况打印在 A4 纸上。打印人、时间和原因会被记录。</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>应急预案</translation>
    </message>
    <message>
        <source>The plan is printed on A4 with room to tick its steps off by hand. Who printed it, when and why is logged.</source>
        <translation>预案按 A4 打印，每步留有手工勾选的位置。打印人、时间和原因会记录。</translation>
    </message>
    <message>
        <source>Paper forms</source>
        <translation>纸质受理单</translation>
    </message>
    <message>
        <source>Blank forms for calls are printed on A4, each with a number of its own. Which were printed, by whom and why is logged.</source>
        <translation>空白来电受理单按 A4 打印，每张一个编号。打印了哪些、谁打印、为什么打印都会记录。</translation>
    </message>
    <message>
        <source>The report is printed on A4 as it was counted. Who printed it, when and why is logged.</source>
        <translation>报表按统计结果打印在 A4 纸上。谁、何时、为何打印都会记录。</translation>
    </message>
    <message>
        <source>The form is printed on A4 from what stands in the log. Who printed it, when and why is logged.</source>
        <translation>表单按值班日志中的内容打印在 A4 纸上。谁、何时、为何打印都会记录。</translation>
    </message>
    <message>
        <source>PDF or spreadsheet…</source>
        <translation>PDF 或电子表格…</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DuplicateBox</name>
    <message>
        <source>Possibly the same</source>
        <translation>可能重复</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>并入该单</translation>
    </message>
    <message>
        <source>Urge it</source>
        <translation>作为催办</translation>
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
        <translation>%1值班日志</translation>
    </message>
    <message>
        <source>The book was not opened.</source>
        <translation>日志本没有启用。</translation>
    </message>
    <message>
        <source>Close this book</source>
        <translation>封存本册</translation>
    </message>
    <message>
        <source>Book %1 is closed for good and kept; nothing more can be written into it. What is written from now on stands in book %2.</source>
        <translation>第 %1 册将永久封存并保留，不能再写入；此后的记录写在第 %2 册。</translation>
    </message>
    <message>
        <source>Close and open the next</source>
        <translation>封存并启用下一册</translation>
    </message>
    <message>
        <source>The book was not closed.</source>
        <translation>本册没有封存。</translation>
    </message>
    <message>
        <source>Nothing was written into the log.</source>
        <translation>日志没有写入。</translation>
    </message>
    <message>
        <source>Correct entry %1</source>
        <translation>更正记录 %1</translation>
    </message>
    <message>
        <source>What stands there stays legible, struck through. Your words follow as a new entry.</source>
        <translation>原文加删除线保留、仍可阅读；你的更正作为新的一条写在后面。</translation>
    </message>
    <message>
        <source>Write the correction</source>
        <translation>写入更正</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>正确内容</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Link a ticket</source>
        <translation>关联工单</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>The ticket was not linked.</source>
        <translation>工单没有关联。</translation>
    </message>
    <message>
        <source>The team&apos;s book is open.</source>
        <translation>本班的日志本已启用。</translation>
    </message>
    <message>
        <source>The team&apos;s lead or the director opens the book.</source>
        <translation>日志本由班长或主任启用。</translation>
    </message>
    <message>
        <source>The team has no open book.</source>
        <translation>本班没有启用中的日志本。</translation>
    </message>
    <message>
        <source>The team&apos;s lead or the director closes the book.</source>
        <translation>日志本由班长或主任封存。</translation>
    </message>
    <message>
        <source>Only who belongs to the team writes into its log.</source>
        <translation>只有本班成员可以写本班日志。</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>请先选一条记录。</translation>
    </message>
    <message>
        <source>Its text was taken out by order.</source>
        <translation>它的文字已依令抹去。</translation>
    </message>
    <message>
        <source>It was corrected by %1: correct that one.</source>
        <translation>它已由 %1 更正，请更正那一条。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DutyLogDelegate</name>
    <message>
        <source>Recovered, formerly %1</source>
        <translation>补回，原为 %1</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>已由 %1 更正</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>%1 补记</translation>
    </message>
    <message>
        <source>Not in the chain yet</source>
        <translation>尚未入链</translation>
    </message>
    <message>
        <source>Written offline</source>
        <translation>离线写入</translation>
    </message>
    <message>
        <source>The text was taken out by order of %1; its hash keeps its place in the chain.</source>
        <translation>文字已奉 %1 之令抹去，其哈希仍在链中原位。</translation>
    </message>
    <message>
        <source>The text was taken out; its hash keeps its place in the chain.</source>
        <translation>文字已抹去，其哈希仍在链中原位。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签字</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>已签字：%1</translation>
    </message>
    <message>
        <source>Signature does not hold</source>
        <translation>签名不成立</translation>
    </message>
    <message>
        <source>Signature does not hold: %1</source>
        <translation>签名不成立：%1</translation>
    </message>
    <message>
        <source>Signature not checked yet: %1</source>
        <translation>签名尚未核验：%1</translation>
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
        <translation>整册</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>日志中的字词</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字词</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DutyLogPane</name>
    <message>
        <source>Bring lost entries back…</source>
        <translation>补回丢失的记录…</translation>
    </message>
    <message>
        <source>The book is the one that this PC has seen before.</source>
        <translation>这册日志与本机先前所见一致。</translation>
    </message>
    <message>
        <source>Entries of the duty log</source>
        <translation>值班日志记录</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>日志读不出来。</translation>
    </message>
    <message>
        <source>Duty log</source>
        <translation>值班日志</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>记入</translation>
    </message>
    <message>
        <source>Link a ticket…</source>
        <translation>关联工单…</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>写一条记录</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Open the team&apos;s book</source>
        <translation>启用本班日志本</translation>
    </message>
    <message>
        <source>Close the full book…</source>
        <translation>封存写满的日志本…</translation>
    </message>
    <message>
        <source>The entry is about no ticket.</source>
        <translation>这条记录没有关联工单。</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>查看工单</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>更早的记录</translation>
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
        <translation>当前就是今天。</translation>
    </message>
    <message>
        <source>Search the whole book</source>
        <translation>在整册中查找</translation>
    </message>
    <message>
        <source>Check the chain again</source>
        <translation>重新核对链</translation>
    </message>
    <message>
        <source>The team has no open book.</source>
        <translation>本班没有启用中的日志本。</translation>
    </message>
    <message>
        <source>Written on this PC, with its time. It joins the chain once the server is reached, and says so.</source>
        <translation>已写在这台电脑上并留下时间；连上服务器后入链，并注明离线写入。</translation>
    </message>
    <message>
        <source>book %1</source>
        <translation>第 %1 册</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n entries</source>
        <translation>
            <numerusform>最近 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The team has no duty log yet.</source>
        <translation>本班还没有值班日志。</translation>
    </message>
    <message>
        <source>Open its first book: what is written into it stays, in order, and can only be corrected.</source>
        <translation>请启用第一册：写入的内容按顺序保留，只能更正。</translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>没有这样的记录。</translation>
    </message>
    <message>
        <source>Choose other days, another category or fewer words.</source>
        <translation>请换日期、换类别或减少字词。</translation>
    </message>
    <message>
        <source>Nothing has been written today.</source>
        <translation>今天还没有记录。</translation>
    </message>
    <message>
        <source>Equipment, difficult issues, who came and went, instructions: write below what the next shift must know.</source>
        <translation>设备、疑难、人员进出、上级指示：请在下方记下接班人必须知道的事。</translation>
    </message>
    <message>
        <source>Print the day…</source>
        <translation>打印当日…</translation>
    </message>
    <message>
        <source>Choose one day first.</source>
        <translation>请先选定某一天。</translation>
    </message>
    <message>
        <source>Checks of the pages…</source>
        <translation>检查各页…</translation>
    </message>
    <message>
        <source>Choose a team first.</source>
        <translation>请先选择班组。</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>报表…</translation>
    </message>
    <message>
        <source>The team&apos;s lead or the director writes the reports.</source>
        <translation>报表由班长或主任填写。</translation>
    </message>
    <message>
        <source>Print the roll call of the day…</source>
        <translation>打印当日点名记录…</translation>
    </message>
    <message>
        <source>Print the handover record of the day…</source>
        <translation>打印当日交接班记录…</translation>
    </message>
    <message>
        <source>Print the duty record of the month…</source>
        <translation>打印当月值班记录表…</translation>
    </message>
    <message>
        <source>Points of the month…</source>
        <translation>当月积分…</translation>
    </message>
    <message>
        <source>The team's lead or the director decides on points.</source>
        <translation>积分由班长或主任认定。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::EntryComposer</name>
    <message>
        <source>Happened earlier</source>
        <translation>补记较早的事</translation>
    </message>
    <message>
        <source>Category of the entry</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Entry of the duty log</source>
        <translation>值班日志记录</translation>
    </message>
    <message>
        <source>Once written it stays: it can only be corrected</source>
        <translation>记入后不能改，只能更正</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>Choose a category first.</source>
        <translation>请先选类别。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ExportDialog</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>The rows are written as they are, customers&apos; numbers in clear. Who exported them, when and why is logged.</source>
        <translation>数据按原样写出，客户号码不遮挡。谁在何时为何导出都会记入日志。</translation>
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
            <numerusform>导入的 %1，%2：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why first: the reason is kept in the access log.</source>
        <translation>请先写明原因：原因会记入访问日志。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Tab-separated table (*.tsv)</source>
        <translation>制表符分隔的表格 (*.tsv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>The rows are being written…</source>
        <translation>正在写出…</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 行已写入 %2。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The export was cancelled; there is no file.</source>
        <translation>导出已取消，没有留下文件。</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>没有导出任何内容。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::FactsBlock</name>
    <message>
        <source>No number of this customer is on record.</source>
        <translation>没有登记这位客户的号码。</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>隐藏号码</translation>
    </message>
    <message>
        <source>Show the number; asks why, and is logged</source>
        <translation>显示号码；要填用途，并有记录</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>With</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>录单</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等客户</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
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
        <translation>核实情况</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Liable</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Emergency, to: %1</source>
        <translation>紧急请示：%1</translation>
    </message>
    <message>
        <source>Escalated to: %1</source>
        <translation>请示：%1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>处理意见</translation>
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
        <translation>保留意见</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
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
        <translation>保留意见…</translation>
    </message>
    <message>
        <source>%1 and the area manager</source>
        <translation>%1 和区域服务经理</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>a ticket out of your sight</source>
        <translation>您无权查看的工单</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>统一答复</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Faults</name>
    <message>
        <source>Your login has expired. Only the administrator can extend it.</source>
        <translation>您的登录已过期，只有管理员可以延长。</translation>
    </message>
    <message>
        <source>Your login has been disabled. Ask your lead or the administrator.</source>
        <translation>您的登录已停用，请询问班长或管理员。</translation>
    </message>
    <message>
        <source>The server does not answer. Check the network; who has signed in on this PC before can sign in without it.</source>
        <translation>服务器没有应答。请检查网络；以前在这台电脑上登录过的人，没有服务器也能登录。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified. Nothing was sent to it; tell the administrator.</source>
        <translation>服务器的证书无法核实，没有向它发送任何内容。请告诉管理员。</translation>
    </message>
    <message>
        <source>This PC has been without the server for too long. Sign in again as soon as it answers.</source>
        <translation>这台电脑太久没有连上服务器。等服务器有应答后再登录。</translation>
    </message>
    <message>
        <source>The server does not let this PC in, or the department is not on it. Tell the administrator.</source>
        <translation>服务器不接受这台电脑，或者部门不在这台服务器上。请告诉管理员。</translation>
    </message>
    <message>
        <source>Staff number or password is wrong. Type the password again, or ask your administrator for a new one.</source>
        <translation>工号或密码不对。请重新输入密码，或请管理员重设。</translation>
    </message>
    <message>
        <source>The server asks for a newer version of this program. Ask the administrator to update this PC; what you wrote stays here.</source>
        <translation>服务器要求更新版本的程序。请管理员更新这台电脑；您写的内容仍保留在这里。</translation>
    </message>
    <message>
        <source>The server is older than this program and does not know all that it writes. Ask the administrator to upgrade the server; until then you can read, and what you write stays here.</source>
        <translation>服务器的版本比本程序旧，有些内容它还不认识。请管理员升级服务器；在此之前可以查看，您写的内容保留在本机。</translation>
    </message>
    <message>
        <source>The pooler between this PC and the server is in transaction mode, in which this program cannot work. Ask the administrator to set it to session mode; what you wrote stays here.</source>
        <translation>本机与服务器之间的连接池处于事务模式，本程序无法通过它工作。请管理员改为会话模式；您写的内容保留在本机。</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full: it takes nothing more. Tell the administrator; what you write stays on this PC and is sent once there is room.</source>
        <translation>服务器的磁盘已满，收不下新的内容。请告诉管理员；您写的内容保留在本机，服务器有空间后会自动发送。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::FileKinds</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>Seatdesk::FilterBar</name>
    <message>
        <source>Filter in this view</source>
        <translation>在此视图中筛选</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选条件</translation>
    </message>
    <message>
        <source>Back to the view&apos;s own filter</source>
        <translation>恢复视图原来的筛选</translation>
    </message>
    <message>
        <source>Save the filter as a view</source>
        <translation>把筛选存为视图</translation>
    </message>
    <message>
        <source>Columns and density</source>
        <translation>列与行距</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter %1, can be removed</source>
        <translation>筛选条件 %1，可以去掉</translation>
    </message>
</context>
<context>
    <name>Seatdesk::FilterMenu</name>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选条件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>With</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>First contact was me</source>
        <translation>首问是我</translation>
    </message>
    <message>
        <source>Lies with</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>等客户</translation>
    </message>
    <message>
        <source>Urged</source>
        <translation>催办过</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>请示中</translation>
    </message>
    <message>
        <source>Form owed</source>
        <translation>欠联系单</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation>一小时内</translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation>24 小时内</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>录单</translation>
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
        <translation>新建部门</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门名称</translation>
    </message>
    <message>
        <source>First team</source>
        <translation>首个班组</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Set up the department</source>
        <translation>建立部门</translation>
    </message>
    <message>
        <source>You become its administrator and can add staff and teams afterwards.</source>
        <translation>您将成为本部门的管理员，之后可以添加人员和班组。</translation>
    </message>
    <message>
        <source>Everything is kept on this PC until a server is connected.</source>
        <translation>连接服务器之前，所有内容都存在这台电脑上。</translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation>「%1」还没有填。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>密码至少要 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>两次密码不一样，请重输第二次。</translation>
    </message>
    <message>
        <source>Connect to the department&apos;s server…</source>
        <translation>连接部门的服务器…</translation>
    </message>
</context>
<context>
    <name>Seatdesk::FormDraft</name>
    <message>
        <source>What you type is not being kept on disk.</source>
        <translation>您输入的内容没有存到磁盘上。</translation>
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
        <translation>处理时钟</translation>
    </message>
</context>
<context>
    <name>Seatdesk::HandoverPage</name>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
</context>
<context>
    <name>Seatdesk::HandoverSigning</name>
    <message>
        <source>The shift was not handed over.</source>
        <translation>没有交班。</translation>
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
        <translation>没有签字，本班继续。</translation>
    </message>
    <message>
        <source>Not signed: %1</source>
        <translation>未签字：%1</translation>
    </message>
    <message>
        <source>That is not the password of %1. Nothing was signed.</source>
        <translation>这不是 %1 的密码，没有签字。</translation>
    </message>
    <message>
        <source>%1 cannot sign in at present, so nothing was signed. Tell the lead or the administrator.</source>
        <translation>%1 目前不能登录，没有签字。请告知班长或管理员。</translation>
    </message>
    <message>
        <source>Nobody can sign now.</source>
        <translation>现在无法签字。</translation>
    </message>
    <message>
        <source>The shift can also be handed over unsigned, with a reason; the duty log then shows that.</source>
        <translation>也可以写明原因、不签字交班；值班日志会标明未签字。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::HeaderBar</name>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (Alt)</source>
        <translation>菜单（Alt）</translation>
    </message>
    <message>
        <source>Search tickets, customers, knowledge, commands</source>
        <translation>搜索工单、客户、知识，或执行命令</translation>
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
        <translation>%1未保存：时间请写成 09:00-12:00, 13:00-18:00；00:00-24:00 为全天，22:00-06:00 延续到次日。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ImportChoices</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>A row is known again by</source>
        <translation>凭什么认出同一行</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>As its columns tell</source>
        <translation>按列名判断</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>All its cells</source>
        <translation>整行内容</translation>
    </message>
    <message>
        <source>Where it usually goes</source>
        <translation>默认归属</translation>
    </message>
    <message>
        <source>These belong to the whole department.</source>
        <translation>这类数据属于整个部门。</translation>
    </message>
    <message>
        <source>%1, recognised</source>
        <translation>%1（自动识别）</translation>
    </message>
    <message>
        <source>None: JSON Lines</source>
        <translation>无：JSON Lines</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ImportDialog</name>
    <message>
        <source>%1 rows: %2 are new, %3 were imported before, %4 cannot be taken.</source>
        <translation>共 %1 行：新增 %2 行，以前已导入 %3 行，无法接收 %4 行。</translation>
    </message>
    <message>
        <source>%1 rows were saved with line and reason.</source>
        <translation>%1 行连同行号和原因已保存。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.jsonl *.ndjson)</source>
        <translation>表格 (*.csv *.tsv *.txt *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The file is being read. Nothing is written yet.</source>
        <translation>正在读取文件，尚未写入任何数据。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>尚未写入任何数据。</translation>
    </message>
    <message>
        <source>An import would add nothing.</source>
        <translation>再导入也不会增加任何数据。</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>The rows are being written. What is written stays when you cancel.</source>
        <translation>正在写入。取消时已写入的会保留。</translation>
    </message>
    <message>
        <source>The import was cancelled; what was written until then stays.</source>
        <translation>导入已取消，此前写入的会保留。</translation>
    </message>
    <message>
        <source>Nothing was added: %1 rows were imported before, %2 cannot be taken.</source>
        <translation>没有增加任何数据：%1 行以前已导入，%2 行无法接收。</translation>
    </message>
    <message>
        <source>%1 rows were imported, %2 had been imported before, %3 were refused.</source>
        <translation>已导入 %1 行；以前已导入 %2 行，未接收 %3 行。</translation>
    </message>
    <message>
        <source>The import ended early; what was written stays.</source>
        <translation>导入中途结束，已写入的会保留。</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>这个文件不能导入。</translation>
    </message>
    <message>
        <source>Bad rows: %1</source>
        <translation>问题行：%1</translation>
    </message>
    <message>
        <source>No row is bad.</source>
        <translation>没有问题行。</translation>
    </message>
    <message>
        <source>Save the bad rows to</source>
        <translation>问题行另存为</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the bad rows…</source>
        <translation>保存问题行…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>开头几行</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>下方显示内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>No table is chosen yet.</source>
        <translation>还没有选择表格。</translation>
    </message>
    <message>
        <source>Choose a file or drop it here: CSV, TSV or JSON Lines, in UTF-8, UTF-16 or GB18030. You see first what would come of it; nothing is written before you say so.</source>
        <translation>选择文件或拖到这里：CSV、TSV 或 JSON Lines，编码可为 UTF-8、UTF-16 或 GB18030。先看结果，确认之前不会写入任何数据。</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>无法接收的行</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ImportTable</name>
    <message>
        <source>First rows of the file</source>
        <translation>文件开头几行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>列“%1”对应的字段</translation>
    </message>
    <message>
        <source>Kept beside the row</source>
        <translation>不对应，原样保留</translation>
    </message>
</context>
<context>
    <name>Seatdesk::KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>搜索按键</translation>
    </message>
    <message>
        <source>↑↓ choose    Enter do it    Esc back</source>
        <translation>↑↓ 选择    Enter 执行    Esc 返回</translation>
    </message>
    <message>
        <source>Settings changes keys</source>
        <translation>在「设置」里可改按键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各处通用</translation>
    </message>
    <message>
        <source>No key is called “%1”.</source>
        <translation>没有叫「%1」的按键。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::KeysPage</name>
    <message>
        <source>No key</source>
        <translation>不设按键</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>操作与按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>在此按下新按键</translation>
    </message>
    <message>
        <source>Keys are F-keys, Ctrl with something, or Alt or Shift with a digit or Enter. They follow you to every PC.</source>
        <translation>可用 F 功能键、Ctrl 组合键，或 Alt、Shift 加数字或 Enter。您的按键在每台电脑上都一样。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各处通用</translation>
    </message>
    <message>
        <source>%1 was not taken: it belongs to typing and the input method. Use an F-key, Ctrl, or Alt or Shift with a digit or Enter.</source>
        <translation>没有采用 %1：它留给打字和输入法。请用 F 功能键、Ctrl 组合键，或 Alt、Shift 加数字或 Enter。</translation>
    </message>
    <message>
        <source>%1 already means “%2”.</source>
        <translation>%1 已用于「%2」。</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>改用在这里</translation>
    </message>
</context>
<context>
    <name>Seatdesk::KnowledgePage</name>
    <message>
        <source>Parts of the knowledge base</source>
        <translation>知识库的各部分</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>待答问题</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Questions %1</source>
        <translation>待答问题 %1</translation>
    </message>
    <message>
        <source>Show the articles</source>
        <translation>查看条目</translation>
    </message>
    <message>
        <source>Show the directory</source>
        <translation>查看通讯录</translation>
    </message>
    <message>
        <source>Show the open questions</source>
        <translation>查看待答问题</translation>
    </message>
</context>
<context>
    <name>Seatdesk::KnowledgePanel</name>
    <message>
        <source>The search gave no answer.</source>
        <translation>查找没有结果返回。</translation>
    </message>
    <message>
        <source>Search knowledge</source>
        <translation>查知识</translation>
    </message>
    <message>
        <source>Words, pinyin or initials</source>
        <translation>文字、拼音或首字母</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>找到的条目</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报错</translation>
    </message>
    <message>
        <source>Choose an article first.</source>
        <translation>请先选择一个条目。</translation>
    </message>
    <message>
        <source>Open the article with its versions</source>
        <translation>打开条目及其版本</translation>
    </message>
    <message>
        <source>No ticket is being written; go to the Desk first.</source>
        <translation>没有正在填写的工单，请先到坐席页。</translation>
    </message>
    <message>
        <source>This article does not hold now; report it if that is wrong.</source>
        <translation>此条目现在无效；如有不对，请报错。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Quoted: %1</source>
        <translation>已引用：%1</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>已关联：%1</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>没有文章含有这些词。</translation>
    </message>
    <message>
        <source>Try fewer words or initials; note the question with %1 if nobody knows the answer.</source>
        <translation>减少几个词或改用首字母再试；如果没有人知道答案，按 %1 把问题记下来。</translation>
    </message>
    <message>
        <source>No article is published yet.</source>
        <translation>还没有发布任何文章。</translation>
    </message>
    <message>
        <source>What an editor publishes or an administrator imports can be read and quoted here.</source>
        <translation>采编发布或管理员导入的文章，会在这里供查阅和引用。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ListFoot</name>
    <message>
        <source>None selected</source>
        <translation>未选工单</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1, descending</source>
        <translation>按%1降序</translation>
    </message>
    <message>
        <source>By %1, ascending</source>
        <translation>按%1升序</translation>
    </message>
    <message>
        <source>%1 bulk change</source>
        <translation>%1 批量修改</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>Running out %1</source>
        <translation>快到时限 %1</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>暂停 %1</translation>
    </message>
</context>
<context>
    <name>Seatdesk::LockPage</name>
    <message>
        <source>The seat is locked</source>
        <translation>坐席已锁定</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>锁定人</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已打开</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>换人登录</translation>
    </message>
    <message>
        <source>Drafts and open cards stay as they are.</source>
        <translation>草稿和打开的卡片都原样保留。</translation>
    </message>
    <message>
        <source>Clocks go on while the seat is locked.</source>
        <translation>锁定期间时钟照常走。</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>请先输入密码。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::LogFilter</name>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Who: number, name, pinyin or initials</source>
        <translation>谁：工号、姓名、拼音或首字母</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
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
        <translation>日志没能读取。</translation>
    </message>
    <message>
        <source>Entries of the access log</source>
        <translation>访问日志的条目</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>访问日志</translation>
    </message>
    <message>
        <source>Export these entries…</source>
        <translation>导出这些条目…</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>查看工单</translation>
    </message>
    <message>
        <source>The entry is about no ticket.</source>
        <translation>这一条不涉及某张工单。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>已显示全部。</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n entries</source>
        <translation>
            <numerusform>最新的 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>没有符合条件的条目。</translation>
    </message>
    <message>
        <source>Choose another person, another day, or show everything.</source>
        <translation>换一个人、换一天，或显示全部。</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>Whoever looks at a customer&apos;s number, searches by one, exports, prints or hears a recording is listed here with the reason.</source>
        <translation>谁查看客户号码、按号码查找、导出、打印或听录音，都连同原因列在这里。</translation>
    </message>
    <message>
        <source>No reason is asked for this.</source>
        <translation>此项操作不询问原因。</translation>
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
        <translation>号码</translation>
    </message>
    <message>
        <source>Show number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Hide number</source>
        <translation>隐藏号码</translation>
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
        <translation>新客户姓名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
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
        <translation>类型</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was saved: write a few words first.</source>
        <translation>没有保存：请先写几句。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭这条提示</translation>
    </message>
</context>
<context>
    <name>Seatdesk::OlderLine</name>
    <message>
        <source>Older tickets on the server</source>
        <translation>服务器上的旧工单</translation>
    </message>
    <message>
        <source>Older tickets are on the server.</source>
        <translation>更早的工单在服务器上。</translation>
    </message>
    <message>
        <source>Search there</source>
        <translation>到服务器上查找</translation>
    </message>
    <message>
        <source>Searching on the server…</source>
        <translation>正在服务器上查找…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Older tickets are on the server, which cannot be reached now.</source>
        <translation>更早的工单在服务器上，现在连不上服务器。</translation>
    </message>
    <message>
        <source>Searching on the server</source>
        <translation>在服务器上查找</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>已找到 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching on the server… %1</source>
        <translation>正在服务器上查找… %1</translation>
    </message>
    <message>
        <source>Searching on the server, back to %1… %2</source>
        <translation>正在服务器上查找，已查到 %1… %2</translation>
    </message>
    <message>
        <source>No older ticket on the server has these words.</source>
        <translation>服务器上没有含这些词的旧工单。</translation>
    </message>
    <message>
        <source>Nothing found on the server so far.</source>
        <translation>到目前为止在服务器上没有找到。</translation>
    </message>
    <message numerus="yes">
        <source>%n older ticket(s) on the server. Opening one brings it here.</source>
        <translation>
            <numerusform>服务器上有 %n 张旧工单，打开后即取到本机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older ticket(s) on the server so far. More words find fewer.</source>
        <translation>
            <numerusform>到目前为止在服务器上找到 %n 张旧工单，多输入几个词可缩小范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新查找</translation>
    </message>
</context>
<context>
    <name>Seatdesk::OpenItemCommands</name>
    <message>
        <source>Who has it now</source>
        <translation>现由谁接手</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>交 %1，%2 前</translation>
    </message>
    <message>
        <source>Leave to the next shift</source>
        <translation>留给下一班</translation>
    </message>
    <message>
        <source>It comes back every shift until it is closed with a reason or handed on by name.</source>
        <translation>每班都会再列出，直到写明原因关闭，或指定人接手。</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>遗留什么</translation>
    </message>
    <message>
        <source>Why it is unfinished</source>
        <translation>未完成的原因</translation>
    </message>
    <message>
        <source>Ticket, if it is about one</source>
        <translation>相关工单（如有）</translation>
    </message>
    <message>
        <source>Left open: %1 (%2). %3.</source>
        <translation>遗留：%1（%2）。%3。</translation>
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
        <translation>转交：%1。%2。</translation>
    </message>
    <message>
        <source>Close the open item</source>
        <translation>关闭遗留事项</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How it ended, or why it is dropped</source>
        <translation>结果，或为何不再跟进</translation>
    </message>
    <message>
        <source>Closed: %1. %2</source>
        <translation>关闭：%1。%2</translation>
    </message>
    <message>
        <source>The promised time is over. Choose a later one.</source>
        <translation>承诺时间已过，请选较晚的时间。</translation>
    </message>
    <message>
        <source>Something is missing. Fill in every field that is needed.</source>
        <translation>还有必填项没填，请补齐。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Choose an open item first.</source>
        <translation>请先选一件遗留事项。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::OpenItemsPane</name>
    <message>
        <source>Open items</source>
        <translation>遗留事项</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有遗留事项。</translation>
    </message>
    <message>
        <source>What a shift cannot finish is left here with its reason, whom it was given to and the promised date.</source>
        <translation>本班做不完的事记在这里，写明原因、接手人和承诺时间。</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Leave open…</source>
        <translation>留给下一班…</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>指定接手…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
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
        <translation>超期，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 件未关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed in this shift: %1</source>
        <translation>本班已关闭：%1</translation>
    </message>
</context>
<context>
    <name>Seatdesk::OpeningWords</name>
    <message>
        <source>This folder was written by a newer Seatdesk. Install that version, or ask your administrator.</source>
        <translation>此文件夹由较新版本写入。请安装该版本，或联系管理员。</translation>
    </message>
    <message>
        <source>The department&apos;s data could not be opened: the disk is full. Nothing was changed. Make room, then open the window again.</source>
        <translation>部门数据无法打开：磁盘已满，未作任何改动。请腾出空间，再重新打开窗口。</translation>
    </message>
    <message>
        <source>The department&apos;s data could not be opened: this folder cannot be written. Ask your administrator to check its owner and its rights.</source>
        <translation>部门数据无法打开：此文件夹不可写。请管理员检查其所有者和权限。</translation>
    </message>
    <message>
        <source>The department&apos;s data could not be opened. Nothing was changed. Ask your administrator to run “seatdesk-admin salvage” on this folder.</source>
        <translation>部门数据无法打开，未作任何改动。请管理员对此文件夹运行“seatdesk-admin salvage”。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::OverlayList</name>
    <message>
        <source>What matches</source>
        <translation>匹配的内容</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PanelTitle</name>
    <message>
        <source>Float</source>
        <translation>浮动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>为%1设新密码</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type your present password first.</source>
        <translation>请先输入当前密码。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n characters.</source>
        <translation>
            <numerusform>密码至少要 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>两次密码不一样，请重输第二次。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
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
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Number, name, pinyin or initials</source>
        <translation>工号、姓名、拼音或首字母</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Only the administrator adds and changes people.</source>
        <translation>只有管理员可以添加和修改人员。</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>New team or unit</source>
        <translation>新班组或部门</translation>
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
        <translation>新密码</translation>
    </message>
    <message>
        <source>Disable or enable</source>
        <translation>停用或启用</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
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
        <translation>长期角色由管理员或主任授予。</translation>
    </message>
    <message>
        <source>Acting lead</source>
        <translation>代理班长</translation>
    </message>
    <message>
        <source>An acting lead is named by the lead, the director or the administrator.</source>
        <translation>代理班长由班长、主任或管理员指定。</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>结束角色</translation>
    </message>
    <message>
        <source>The role was not ended.</source>
        <translation>角色未能结束。</translation>
    </message>
    <message>
        <source>Choose a role first.</source>
        <translation>请先选择一个角色。</translation>
    </message>
    <message>
        <source>It has ended, or it is not yours to end.</source>
        <translation>它已经结束，或不归您结束。</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>请先选择一个人。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nobody is listed yet.</source>
        <translation>还没有人员。</translation>
    </message>
    <message>
        <source>Add people with Ctrl+Shift+N, or bring a staff list in by an import.</source>
        <translation>按 Ctrl+Shift+N 添加人员，或导入人员名单。</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>没有找到相符的人员。</translation>
    </message>
    <message>
        <source>Try the number, or initials of the name.</source>
        <translation>请试试工号或姓名首字母。</translation>
    </message>
    <message>
        <source>Nothing was saved: somebody has the number %1.</source>
        <translation>未保存：工号 %1 已有人使用。</translation>
    </message>
    <message>
        <source>Nobody was added.</source>
        <translation>未添加人员。</translation>
    </message>
    <message>
        <source>The role was not given: the time ends before it begins. Choose a later end.</source>
        <translation>未授予角色：结束时间早于开始时间。请选择更晚的结束时间。</translation>
    </message>
    <message>
        <source>The role was not given: a lead names only within the own team, and only for a time.</source>
        <translation>未授予角色：班长只能在本班组内指定，而且必须有期限。</translation>
    </message>
    <message>
        <source>The role was not given.</source>
        <translation>未授予角色。</translation>
    </message>
    <message>
        <source>Nothing was changed: something is called %1 already.</source>
        <translation>未作改动：已有名为“%1”的班组或部门。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>未添加。</translation>
    </message>
    <message>
        <source>Nothing was renamed.</source>
        <translation>未改名。</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>密码没有改动。</translation>
    </message>
    <message>
        <source>On a shared database “seatdesk-admin staff” gives passwords.</source>
        <translation>使用共享数据库时，密码由“seatdesk-admin staff”设置。</translation>
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
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
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
        <translation>长期有效</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>由%1授予</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>级别：%1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>线路：%1</translation>
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
        <translation>已停用，不能登录</translation>
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
        <translation>工单</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The keychain did not keep your password: it is asked for again next time.</source>
        <translation>密码库未能保存您的密码：下次登录仍需输入。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>That is not your present password. Nothing was changed.</source>
        <translation>当前密码不对，未作任何改动。</translation>
    </message>
    <message>
        <source>The password was not changed. Try again in a moment.</source>
        <translation>密码没有改动，请稍后重试。</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>访问日志</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>The shift ends at %1. Tidy the place and count the items before it is handed over.</source>
        <translation>本班 %1 结束。请整理场地、清点物品，再行交班。</translation>
    </message>
    <message>
        <source>Show the handover</source>
        <translation>打开交接班</translation>
    </message>
    <message>
        <source>Show the duties</source>
        <translation>查看职责</translation>
    </message>
    <message>
        <source>You do not see where that stands. What was said of it is in the history of the duty.</source>
        <translation>您无权查看该处内容，相关说明见职责记录。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PersonSettings</name>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>These hold for %1. Each change holds at once, and for everybody.</source>
        <translation>以下对%1生效。每项改动立即对所有人生效。</translation>
    </message>
    <message>
        <source>These hold for %1. You may read them; a director, an administrator or a lead sets them.</source>
        <translation>以下对%1生效。这里可以查看；由部门主任、管理员或班长设置。</translation>
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
        <translation>业务</translation>
    </message>
    <message>
        <source>Whose phrase</source>
        <translation>用语归属</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>{customer}, {agent_number}, {agent_name}, {ticket_number}, {department}, {shift} and {time_of_day} are filled; [[what belongs here]] is a blank.</source>
        <translation>{customer}、{agent_number}、{agent_name}、{ticket_number}、{department}、{shift}、{time_of_day} 会自动填入；[[此处填什么]] 是空位。</translation>
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
        <translation>部门的</translation>
    </message>
    <message>
        <source>Team phrases are written by leads, those of the department by editors and directors. Make one of your own instead.</source>
        <translation>班组用语由班长编写，部门用语由采编或主任编写。您可以新建自己的用语。</translation>
    </message>
    <message>
        <source>Choose a phrase first.</source>
        <translation>请先选择一条用语。</translation>
    </message>
    <message>
        <source>The phrase was not saved: write it in one language at least.</source>
        <translation>没有保存：至少写一种语言。</translation>
    </message>
    <message>
        <source>The phrase was not saved.</source>
        <translation>用语没有保存。</translation>
    </message>
    <message>
        <source>The phrase is saved.</source>
        <translation>用语已保存。</translation>
    </message>
    <message>
        <source>The phrase was not removed.</source>
        <translation>用语没有删除。</translation>
    </message>
    <message>
        <source>What you wrote here is not saved yet.</source>
        <translation>这里写的内容还没有保存。</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>新用语</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PhraseSource</name>
    <message>
        <source>Phrases</source>
        <translation>用语</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PhrasesPage</name>
    <message>
        <source>Standard phrases</source>
        <translation>标准用语</translation>
    </message>
    <message>
        <source>Language of the phrases</source>
        <translation>用语的语言</translation>
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
        <translation>查用语</translation>
    </message>
    <message>
        <source>Words, pinyin or initials</source>
        <translation>文字、拼音或首字母</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>No phrase is here.</source>
        <translation>这里还没有用语。</translation>
    </message>
    <message>
        <source>Favourites, your own phrases and those of the team and the department appear here.</source>
        <translation>收藏的、您自己的、班组的和部门的用语会显示在这里。</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>新用语</translation>
    </message>
    <message>
        <source>Save the phrase</source>
        <translation>保存用语</translation>
    </message>
    <message>
        <source>Remove the phrase</source>
        <translation>删除用语</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PhrasesPanel</name>
    <message>
        <source>Search phrases</source>
        <translation>查用语</translation>
    </message>
    <message>
        <source>Words, pinyin or initials</source>
        <translation>文字、拼音或首字母</translation>
    </message>
    <message>
        <source>Language of the phrases</source>
        <translation>用语的语言</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>用语</translation>
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
        <translation>插入第 %1 条用语</translation>
    </message>
    <message>
        <source>Keep the phrase at hand, or no longer</source>
        <translation>收藏或取消收藏用语</translation>
    </message>
    <message>
        <source>Choose a phrase first.</source>
        <translation>请先选择一条用语。</translation>
    </message>
    <message>
        <source>No ticket is being written; go to the Desk first.</source>
        <translation>没有正在填写的工单，请先到坐席页。</translation>
    </message>
    <message>
        <source>The list has no phrase with this number.</source>
        <translation>列表中没有这个序号的用语。</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>情境：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The favourite was not changed.</source>
        <translation>收藏没有更改。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PickField</name>
    <message>
        <source>Type to find: characters, pinyin or initials</source>
        <translation>输入汉字、拼音或首字母查找</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PlayerActions</name>
    <message>
        <source>No recording is open.</source>
        <translation>没有打开的录音。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>后退 5 秒</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>前进 5 秒</translation>
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
        <translation>跳过静默</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Drag over the waveform, or choose something that was heard.</source>
        <translation>请在波形上拖选一段，或选中一条听到的事件。</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Whole call</source>
        <translation>整通录音</translation>
    </message>
    <message>
        <source>The two voices were not recorded apart.</source>
        <translation>双方的声音没有分开录制。</translation>
    </message>
    <message>
        <source>Mute the agent</source>
        <translation>坐席静音</translation>
    </message>
    <message>
        <source>Mute the customer</source>
        <translation>客户静音</translation>
    </message>
    <message>
        <source>Both voices equally loud</source>
        <translation>双方音量拉平</translation>
    </message>
    <message>
        <source>The recording is still being read.</source>
        <translation>录音还在读取。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::QualityPage</name>
    <message>
        <source>Quality</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>The recordings could not be read.</source>
        <translation>录音列表读不出来。</translation>
    </message>
    <message>
        <source>This recording cannot be played.</source>
        <translation>这条录音不能播放。</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>呼入</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>呼出</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>No silence, no hold, and nobody spoke over the other.</source>
        <translation>没有静默，没有保持，也没有抢话。</translation>
    </message>
    <message>
        <source>What is heard in the call is listed here once it was read.</source>
        <translation>读完录音后，这里列出听到的事件。</translation>
    </message>
    <message>
        <source>The voices were not recorded apart: who spoke cannot be told.</source>
        <translation>双方的声音没有分开录制，无法分辨是谁在说。</translation>
    </message>
    <message>
        <source>Agent speaks %1 %, customer %2 %</source>
        <translation>坐席说话 %1 %，客户 %2 %</translation>
    </message>
    <message>
        <source>This PC has no sound device: the recording runs without being heard.</source>
        <translation>这台电脑没有声音设备：录音在走，但听不到。</translation>
    </message>
    <message>
        <source>The voices were not swapped.</source>
        <translation>双方没有对调。</translation>
    </message>
    <message>
        <source>Nothing was heard that is listed.</source>
        <translation>没有列出的事件。</translation>
    </message>
    <message>
        <source>Next thing heard</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>Previous thing heard</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>Swap agent and customer</source>
        <translation>对调坐席与客户</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>没有打开的录音。</translation>
    </message>
    <message>
        <source>The two voices were not recorded apart.</source>
        <translation>双方的声音没有分开录制。</translation>
    </message>
    <message>
        <source>No recording is chosen.</source>
        <translation>没有选中录音。</translation>
    </message>
    <message>
        <source>Find a recording</source>
        <translation>查找录音</translation>
    </message>
    <message>
        <source>There is no recording yet.</source>
        <translation>还没有录音。</translation>
    </message>
    <message>
        <source>Next recording</source>
        <translation>下一条录音</translation>
    </message>
    <message>
        <source>Previous recording</source>
        <translation>上一条录音</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>查看工单</translation>
    </message>
    <message>
        <source>No ticket is known for this call.</source>
        <translation>没有找到这通电话的工单。</translation>
    </message>
    <message>
        <source>Add recordings…</source>
        <translation>添加录音…</translation>
    </message>
    <message>
        <source>Add them from the folder in which your telephone system saves calls. The files stay where they are.</source>
        <translation>从电话系统存放录音的文件夹里添加，文件留在原处。</translation>
    </message>
    <message>
        <source>Heard in the call</source>
        <translation>听到的事件</translation>
    </message>
    <message>
        <source>The sample was not read or kept.</source>
        <translation>样本没有读出或保存。</translation>
    </message>
    <message>
        <source>This recording is not here any more, or you may not see it.</source>
        <translation>这条录音已不在这里，或者您无权查看。</translation>
    </message>
    <message>
        <source>The appeals could not be read.</source>
        <translation>申诉没有读出来。</translation>
    </message>
    <message>
        <source>The transcript was not read.</source>
        <translation>文字稿没有读出来。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>The calibrations could not be read.</source>
        <translation>校准读不出来。</translation>
    </message>
    <message>
        <source>Forms that calls are scored by…</source>
        <translation>质检评分表…</translation>
    </message>
    <message>
        <source>What is redacted could not be read: all of the call is beeped over.</source>
        <translation>遮蔽记录读取失败：整通电话都盖上提示音。</translation>
    </message>
    <message>
        <source>Who heard this call could not be read.</source>
        <translation>谁听过这通电话，读取失败。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::QuestionNotes</name>
    <message>
        <source>Note a question nobody could answer</source>
        <translation>记下没人能答的问题</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Question nobody could answer</source>
        <translation>没人能答的问题</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>What did the customer ask? It stays open until its answer is written.</source>
        <translation>客户问了什么？写出答案之前，问题一直保留。</translation>
    </message>
    <message>
        <source>The question is noted and open until it is answered.</source>
        <translation>问题已记下，有答案之前一直保留。</translation>
    </message>
    <message>
        <source>Report on an article</source>
        <translation>条目报错</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有错</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>缺内容</translation>
    </message>
    <message>
        <source>Thank you: the editors see your report.</source>
        <translation>谢谢，采编会看到您的反馈。</translation>
    </message>
    <message>
        <source>What is wrong, unclear or missing in “%1”?</source>
        <translation>「%1」哪里有错、不清楚或缺内容？</translation>
    </message>
    <message>
        <source>It was not noted.</source>
        <translation>没有记下。</translation>
    </message>
    <message>
        <source>Nobody could answer: %1</source>
        <translation>无人能答：%1</translation>
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
        <translation>哪些问题</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>待答问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Choose a question first.</source>
        <translation>请先选择一个问题。</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>保存答案</translation>
    </message>
    <message>
        <source>Make an article of it</source>
        <translation>转为知识条目</translation>
    </message>
    <message>
        <source>Question of the desk</source>
        <translation>坐席提问</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>请先写出答案。</translation>
    </message>
    <message>
        <source>Editors and directors write articles.</source>
        <translation>条目由采编或主任编写。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>待答 %1</translation>
    </message>
    <message>
        <source>No question is open.</source>
        <translation>没有待答问题。</translation>
    </message>
    <message>
        <source>What nobody could answer is noted with %1 and stays here until its answer is written.</source>
        <translation>没人能答的问题按 %1 记下，写出答案之前一直留在这里。</translation>
    </message>
    <message>
        <source>answered %1 by %2</source>
        <translation>%1 由%2作答</translation>
    </message>
    <message>
        <source>Nothing was saved: write the answer first.</source>
        <translation>没有保存：请先写出答案。</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>答案已保存。</translation>
    </message>
    <message>
        <source>The answer was not saved.</source>
        <translation>答案没有保存。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>asks the same as: %1</source>
        <translation>与此相同：%1</translation>
    </message>
    <message>
        <source>Asks the same as…</source>
        <translation>与…相同</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>It is closed already.</source>
        <translation>它已经关闭。</translation>
    </message>
    <message>
        <source>Asks something of its own after all</source>
        <translation>其实是另一个问题</translation>
    </message>
    <message>
        <source>The question is open again.</source>
        <translation>问题重新待答。</translation>
    </message>
    <message>
        <source>Choose a question that was closed as a duplicate.</source>
        <translation>请选择一个按重复关闭的问题。</translation>
    </message>
    <message>
        <source>Which question asks the same</source>
        <translation>哪个问题与此相同</translation>
    </message>
    <message>
        <source>Close as a duplicate</source>
        <translation>按重复关闭</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The question was not closed.</source>
        <translation>问题没有关闭。</translation>
    </message>
    <message>
        <source>The question was not changed.</source>
        <translation>问题没有更改。</translation>
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
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>Seatdesk::RailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::ReadingBrowser</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>在浏览器中打开这个地址吗？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>This link leads to nothing that a browser opens. Report the text if it should.</source>
        <translation>这个链接不是浏览器能打开的地址。如果它本应能打开，请反馈这篇文字有误。</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Say why first: the reason is kept in the access log.</source>
        <translation>请先写明原因：原因会记入访问日志。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::RecordingList</name>
    <message>
        <source>No recording is like this.</source>
        <translation>没有这样的录音。</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Narrow the recordings</source>
        <translation>筛选录音</translation>
    </message>
    <message>
        <source>Agent, day, ticket</source>
        <translation>坐席、日期、工单</translation>
    </message>
    <message>
        <source>Agent unknown</source>
        <translation>坐席不明</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n 条录音</numerusform>
        </translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>已评</translation>
    </message>
    <message>
        <source>must be scored</source>
        <translation>必评</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
</context>
<context>
    <name>Seatdesk::References</name>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Read the announcements</source>
        <translation>查看公告</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) must be read</source>
        <translation>
            <numerusform>必读公告 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread announcement(s)</source>
        <translation>
            <numerusform>未读公告 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The number of %1 is copied.</source>
        <translation>已复制“%1”的号码。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Reminders</name>
    <message>
        <source>Show your reminders</source>
        <translation>查看我的提醒</translation>
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
        <translation>新建提醒…</translation>
    </message>
    <message>
        <source>Show its ticket</source>
        <translation>查看相关工单</translation>
    </message>
    <message>
        <source>It is about no ticket.</source>
        <translation>它不涉及任何工单。</translation>
    </message>
    <message>
        <source>Remind later…</source>
        <translation>稍后提醒…</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>已办完</translation>
    </message>
    <message>
        <source>Choose a reminder in the list first.</source>
        <translation>请先在列表中选一条提醒。</translation>
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
        <translation>到时在页面上方显示一行提示，只有您看得到。</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>What of</source>
        <translation>提醒什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one.</source>
        <translation>这个时间已过，请选更晚的时间。</translation>
    </message>
    <message>
        <source>You will not be reminded.</source>
        <translation>没有设成提醒。</translation>
    </message>
    <message>
        <source>Remind later</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>The time was not changed.</source>
        <translation>时间没有改成。</translation>
    </message>
    <message>
        <source>It was not marked as done.</source>
        <translation>没能标为已办完。</translation>
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
        <translation>没有等待中的提醒。</translation>
    </message>
    <message>
        <source>“Remind me…” on a ticket, or a new reminder here, brings it back at the time you set.</source>
        <translation>在工单上选“提醒我…”，或在这里新建，到设定的时间就会提示。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ResultSheet</name>
    <message>
        <source>Scorecard</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>A fatal item holds: nil. Without it %1.</source>
        <translation>致命项成立，全单零分。解除后 %1 分。</translation>
    </message>
    <message>
        <source>out of a hundred</source>
        <translation>百分制</translation>
    </message>
    <message>
        <source>out of a hundred; published with %1</source>
        <translation>满分一百；发布时 %1 分</translation>
    </message>
    <message>
        <source>out of a hundred; under appeal</source>
        <translation>满分一百；申诉中</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ResultsPage</name>
    <message>
        <source>The inspector left no remarks.</source>
        <translation>质检员没有写批注。</translation>
    </message>
    <message>
        <source>The scores could not be read.</source>
        <translation>评分读不出来。</translation>
    </message>
    <message>
        <source>The call cannot be heard on this PC.</source>
        <translation>这通电话不能在本机收听。</translation>
    </message>
    <message>
        <source>call of %1</source>
        <translation>%1 的通话</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <translation>%1 发布</translation>
    </message>
    <message numerus="yes">
        <source>%n scored</source>
        <translation>
            <numerusform>共 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Call of %1</source>
        <translation>%1 的通话</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>scored by %1</source>
        <translation>质检员 %1</translation>
    </message>
    <message>
        <source>It was not noted that you read it.</source>
        <translation>没有记下您已阅读。</translation>
    </message>
    <message>
        <source>My scores</source>
        <translation>我的评分</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>没有打开的录音。</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>后退 5 秒</translation>
    </message>
    <message>
        <source>Five seconds forward</source>
        <translation>前进 5 秒</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>No score is chosen.</source>
        <translation>没有选中评分。</translation>
    </message>
    <message>
        <source>You have said so already.</source>
        <translation>您已经确认过。</translation>
    </message>
    <message>
        <source>None of your calls was scored yet.</source>
        <translation>还没有对您的通话评分。</translation>
    </message>
    <message>
        <source>What an inspector publishes of your calls appears here, with remarks that you can play.</source>
        <translation>质检员发布的评分会出现在这里，批注可以直接播放对应的录音。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>批注</translation>
    </message>
    <message numerus="yes">
        <source>%n under appeal</source>
        <translation>
            <numerusform>%n 件申诉中</numerusform>
        </translation>
    </message>
    <message>
        <source>Your appeal is under way.</source>
        <translation>您的申诉正在处理。</translation>
    </message>
    <message>
        <source>An appeal against this score was decided.</source>
        <translation>这次评分的申诉已经裁定。</translation>
    </message>
    <message>
        <source>You have said that you read it: an appeal comes before that.</source>
        <translation>您已确认阅知，申诉要在确认之前提出。</translation>
    </message>
    <message>
        <source>An appeal was possible until %1.</source>
        <translation>申诉已于 %1 截止。</translation>
    </message>
    <message>
        <source>No item lost points: there is nothing to object to.</source>
        <translation>没有扣分的项目，无从申诉。</translation>
    </message>
    <message>
        <source>Nobody but the inspector of this score checks quality: nobody could judge an appeal.</source>
        <translation>除这次评分的质检员外没有人做质检，申诉无人裁定。</translation>
    </message>
    <message>
        <source>The appeal was not kept.</source>
        <translation>申诉没有保存。</translation>
    </message>
    <message>
        <source>You appealed on %1. Until it is decided the score does not count in the month.</source>
        <translation>您于 %1 提出申诉。裁定之前，这次评分不计入当月。</translation>
    </message>
    <message>
        <source>Appeal decided on %1 by %2.</source>
        <translation>申诉由 %2 于 %1 裁定。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>他人</translation>
    </message>
    <message>
        <source>Revised from %1 to %2: %3.</source>
        <translation>由 %1 分改为 %2 分：%3。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The score stands.</source>
        <translation>维持原分。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>申诉…</translation>
    </message>
    <message>
        <source>The form of this score is not here.</source>
        <translation>这次评分所用的评分表不在本机。</translation>
    </message>
    <message>
        <source>My points…</source>
        <translation>我的积分…</translation>
    </message>
    <message>
        <source>What is redacted could not be read: all of the call is beeped over.</source>
        <translation>遮蔽记录读取失败：整通电话都盖上提示音。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::RevealBar</name>
    <message>
        <source>Why is the number needed? The reason is logged.</source>
        <translation>为何需要完整号码？事由会留记录。</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>回拨</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>核对身份</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Another reason, then Enter</source>
        <translation>其他事由，按 Enter</translation>
    </message>
    <message>
        <source>Reason for showing the number</source>
        <translation>显示号码的事由</translation>
    </message>
</context>
<context>
    <name>Seatdesk::RosterDialog</name>
    <message>
        <source>Copy the week before</source>
        <translation>沿用上周排班</translation>
    </message>
    <message>
        <source>Roster of %1</source>
        <translation>%1排班表</translation>
    </message>
    <message>
        <source>The roster could not be read.</source>
        <translation>读不到排班表。</translation>
    </message>
    <message>
        <source>The team&apos;s lead or the director changes the roster.</source>
        <translation>排班表由班长或主任修改。</translation>
    </message>
    <message>
        <source>Who is on which shift</source>
        <translation>谁上哪个班</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>The roster was not changed.</source>
        <translation>排班表没有改动。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ScoreItemRow</name>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <translation>%1：不适用</translation>
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
        <translation> 分（满 %1）</translation>
    </message>
    <message>
        <source>%1: why points were lost</source>
        <translation>%1：扣分理由</translation>
    </message>
    <message>
        <source>Why? Needed before it goes out</source>
        <translation>为什么扣分？发布前必填</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ScorePanel</name>
    <message>
        <source>The score was not saved.</source>
        <translation>评分没有保存。</translation>
    </message>
    <message>
        <source>There is no form to score by yet.</source>
        <translation>还没有评分表。</translation>
    </message>
    <message>
        <source>Begin with the standard form</source>
        <translation>使用标准评分表</translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation>标准评分表</translation>
    </message>
    <message>
        <source>There is a form already.</source>
        <translation>已有评分表。</translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation>下一个未评项</translation>
    </message>
    <message>
        <source>Every item is answered.</source>
        <translation>各项都已评完。</translation>
    </message>
    <message>
        <source>Remark at this second</source>
        <translation>在此刻写批注</translation>
    </message>
    <message>
        <source>Remove the remark</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>Choose a remark first.</source>
        <translation>请先选中一条批注。</translation>
    </message>
    <message>
        <source>The standard form has five groups and a hundred points. It counts what the regulations ask for.</source>
        <translation>标准评分表分五组，满分一百，按制度要求的内容计分。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Remark, Enter keeps it</source>
        <translation>写批注，回车保存</translation>
    </message>
    <message>
        <source>Not scored yet. What you click is saved at once.</source>
        <translation>尚未评分。点选后立即保存。</translation>
    </message>
    <message>
        <source>A fatal item holds: nil. Without it %1.</source>
        <translation>致命项成立，全单零分。解除后 %1 分。</translation>
    </message>
    <message numerus="yes">
        <source>Draft, saved. %n open items count as full.</source>
        <translation>
            <numerusform>草稿已保存。%n 项未评，暂按满分计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, saved. Every item is answered.</source>
        <translation>草稿已保存，各项都已评完。</translation>
    </message>
    <message>
        <source>It was published.</source>
        <translation>评分已发布。</translation>
    </message>
    <message>
        <source>Finished. Nothing can be changed in it.</source>
        <translation>评分已定，不能再改。</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>评分已完成。</translation>
    </message>
    <message>
        <source>Second score, for an appeal: the first is shown once yours is finished.</source>
        <translation>申诉复评：完成之后才显示初评。</translation>
    </message>
    <message>
        <source>It was handed in.</source>
        <translation>已经提交。</translation>
    </message>
    <message>
        <source>For a calibration: nobody sees what you find until it is closed.</source>
        <translation>校准评分：结束之前别人看不到您的评分。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>It does not go out yet: say why points were lost at “%1”.</source>
        <translation>还不能提交：请说明“%1”为什么扣分。</translation>
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
        <translation>查看待送和待处理的内容</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>离线，截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>Needs attention: %n</source>
        <translation>
            <numerusform>待处理 %n</numerusform>
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
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
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
        <translation>班次 %1–%2</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>Calls today: %1/%2</source>
        <translation>今日接听：%1/%2</translation>
    </message>
    <message>
        <source>%1 of ticket %2 is running out, %3: %4</source>
        <translation>工单 %2 的%1即将到时，%3：%4</translation>
    </message>
    <message>
        <source>Show the questions and their answers</source>
        <translation>查看问题及其答案</translation>
    </message>
    <message numerus="yes">
        <source>Your questions answered: %n</source>
        <translation>
            <numerusform>您的提问已答复：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline, as of %1; waiting: %2</source>
        <translation>离线，截至 %1；待发送 %2</translation>
    </message>
    <message>
        <source>Not synchronised, as of %1</source>
        <translation>未同步，截至 %1</translation>
    </message>
    <message>
        <source>Not synchronised, as of %1; waiting: %2</source>
        <translation>未同步，截至 %1；待发送 %2</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is off by %1 min</source>
        <translation>本机时钟偏差 %1 分钟</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SeatWindow</name>
    <message>
        <source>This command cannot run while the window is open.</source>
        <translation>窗口打开时不能执行此命令。</translation>
    </message>
    <message>
        <source>%1 cannot be used: check that you may write there and that the disk is not full, or name another folder with --data.</source>
        <translation>无法使用 %1：请检查是否有写入权限、磁盘是否已满，或用 --data 指定其他文件夹。</translation>
    </message>
    <message>
        <source>Seatdesk is already open for this folder; its window was brought to the front.</source>
        <translation>坐席工作台已在使用此文件夹，已将其窗口置于最前。</translation>
    </message>
    <message>
        <source>Another program has %1 open and does not answer. Close it and start again.</source>
        <translation>另一个程序正在使用 %1 且没有响应。请关闭它后重新启动。</translation>
    </message>
    <message>
        <source>Number and password do not belong together. Type the password again, or ask your administrator for a new one.</source>
        <translation>工号与密码不符。请重新输入密码，或请管理员重设。</translation>
    </message>
    <message>
        <source>The sign-in could not be checked. Nothing was changed; try again in a moment.</source>
        <translation>暂时无法核对登录，未作任何改动，请稍后再试。</translation>
    </message>
    <message>
        <source>Your files on this PC could not be opened. Nothing was lost. Check that the disk is not full, then sign in again, or ask your administrator.</source>
        <translation>您在这台电脑上的文件无法打开，内容没有丢失。请检查磁盘是否已满后重新登录，或联系管理员。</translation>
    </message>
    <message>
        <source>That is not the password of the person who locked this seat.</source>
        <translation>密码与锁屏人不符。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n change(s) that have not gone out, the oldest of %2. They go out when %1 signs in next.</source>
        <translation>
            <numerusform>%1有 %n 项更改尚未发出，最早的一项保存于%2，将在%1下次登录时发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer files</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉处理</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Knowledge drafts</source>
        <translation>知识草稿</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Somebody has set this department up meanwhile. Close the window and open it again to sign in.</source>
        <translation>这个部门刚刚已由他人建立。请关闭窗口后重新打开并登录。</translation>
    </message>
    <message>
        <source>The department was not made: the disk is full. Make room and try again.</source>
        <translation>部门未能建立：磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The department was not made, and nothing was changed. Try again; if it goes on, run “seatdesk-admin salvage” on this folder.</source>
        <translation>部门未能建立，未作任何改动。请重试；若仍如此，请对此文件夹运行“seatdesk-admin salvage”。</translation>
    </message>
    <message>
        <source>This folder holds a department of its own, not the demo: sign in with your number and password.</source>
        <translation>此文件夹存放的是真实部门而非演示部门：请用工号和密码登录。</translation>
    </message>
    <message>
        <source>The department&apos;s data could not be read, so there is nothing to work with yet. Nothing was lost. Try again in a moment, or ask your administrator.</source>
        <translation>部门数据没有读出，暂时无法工作，但内容没有丢失。请稍后重试，或联系管理员。</translation>
    </message>
    <message>
        <source>The demo department could not be made. It needs a new folder and room on the disk.</source>
        <translation>演示部门未能建立：需要一个新文件夹和足够的磁盘空间。</translation>
    </message>
    <message>
        <source>The password could not be checked. Your work is untouched; try again in a moment.</source>
        <translation>密码未能核对。您的工作没有受影响，请稍后重试。</translation>
    </message>
    <message>
        <source>This folder has a department of its own. Move it to the server with “seatdesk-admin server adopt”, or name another folder with --data.</source>
        <translation>这个文件夹里有自己的部门。请用“seatdesk-admin server adopt”把它迁到服务器，或用 --data 指定另一个文件夹。</translation>
    </message>
    <message>
        <source>This is no URL of a database: postgresql://host/database</source>
        <translation>这不是数据库的 URL：postgresql://主机/数据库</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of %1 on this PC</source>
        <translation>
            <numerusform>本机存有 %1 的草稿 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can also sign in while the server is away, until %2</source>
        <translation>服务器断开时 %1 仍可登录，至 %2</translation>
    </message>
    <message>
        <source>Another program has %1 open. Close it and try again.</source>
        <translation>%1 正被另一个程序使用。请关闭它后重试。</translation>
    </message>
    <message>
        <source>Nobody in the demo can sign in as %1.</source>
        <translation>演示部门里没有人能以 %1 登录。</translation>
    </message>
    <message>
        <source>This PC has been without the server for too long. Save what you are writing: in %1 minutes you are asked to sign in again.</source>
        <translation>这台电脑太久没有连上服务器。请保存正在写的内容：%1 分钟后需要重新登录。</translation>
    </message>
    <message>
        <source>%1 Save what you are writing: in %2 minutes you are signed out.</source>
        <translation>%1请保存正在写的内容：%2 分钟后将退出登录。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ServerWords</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>能否连上</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No computer of that name is known. Check the spelling and the network.</source>
        <translation>找不到叫这个名字的电脑。请检查拼写和网络。</translation>
    </message>
    <message>
        <source>You have no role in this department yet. Ask your lead or the administrator for one.</source>
        <translation>您在这个部门还没有角色，请班长或管理员分配。</translation>
    </message>
    <message>
        <source>The database is not set up for this version of the program. Tell the administrator.</source>
        <translation>数据库不是为这个程序版本准备的。请告诉管理员。</translation>
    </message>
    <message>
        <source>none (the server is on this machine, or the address says so)</source>
        <translation>无（服务器在本机，或地址要求如此）</translation>
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
        <translation>%1：未测试</translation>
    </message>
    <message>
        <source>This is no address of a server with a database. Type its name, as in db.example.org.</source>
        <translation>这不是带数据库的服务器地址。请输入服务器名称，例如 db.example.org。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SettingEditor</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1：恢复默认值</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>设置页</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SettingsKeeper</name>
    <message>
        <source>You may read this; a director, an administrator or a lead sets it.</source>
        <translation>这里可以查看；由部门主任、管理员或班长设置。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>没有保存。</translation>
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
        <translation>开班：%1。</translation>
    </message>
    <message>
        <source>The shift is over or does not open yet.</source>
        <translation>这一班已经结束，或还没到开班时间。</translation>
    </message>
    <message>
        <source>The shift was not opened.</source>
        <translation>没有开班。</translation>
    </message>
    <message numerus="yes">
        <source>Announcement: %1 (%n have not read it)</source>
        <translation>
            <numerusform>公告：%1（%n 人未读）</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: %1 (%2)</source>
        <translation>遗留：%1（%2）</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>写入日志</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>This shift was handed over meanwhile. Nothing was written.</source>
        <translation>这一班已由别人交班，没有写入。</translation>
    </message>
    <message>
        <source>Roll call: %1 expected, %2 there</source>
        <translation>点名：应到 %1 人，实到 %2 人</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>迟到：%1</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>缺勤：%1</translation>
    </message>
    <message>
        <source>Talked over: %1</source>
        <translation>已讲：%1</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>点评：%1</translation>
    </message>
    <message>
        <source>Nobody belongs to this team.</source>
        <translation>这个班组没有人。</translation>
    </message>
    <message>
        <source>The roll call was not written.</source>
        <translation>点名没有写入。</translation>
    </message>
    <message>
        <source>The shifts are being read.</source>
        <translation>正在读取班次。</translation>
    </message>
    <message>
        <source>This shift was opened.</source>
        <translation>这一班已经开班。</translation>
    </message>
    <message>
        <source>It opens at %1.</source>
        <translation>%1 才能开班。</translation>
    </message>
    <message>
        <source>Open the shift first.</source>
        <translation>请先开班。</translation>
    </message>
    <message>
        <source>The team&apos;s lead or the director calls the roll.</source>
        <translation>由班长或主任点名。</translation>
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
        <translation>交班内容</translation>
    </message>
    <message>
        <source>Is important work unfinished?</source>
        <translation>重要工作有没有未完成的？</translation>
    </message>
    <message>
        <source>Nothing important</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Yes, handed on by name</source>
        <translation>有，已指定接手人</translation>
    </message>
    <message>
        <source>Which work, and who goes on with it</source>
        <translation>哪些工作，由谁接着做</translation>
    </message>
    <message>
        <source>How the shift ends</source>
        <translation>这一班怎样结束</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Why it ends without somebody taking over</source>
        <translation>无人接班而结束的原因</translation>
    </message>
    <message>
        <source>Goes on, without signing: %1</source>
        <translation>继续值班（未签字）：%1</translation>
    </message>
    <message>
        <source>Say why you end the shift for those who are to sign.</source>
        <translation>请写明为什么由您代为结束本班。</translation>
    </message>
    <message>
        <source>The area was looked at and the items were counted</source>
        <translation>已检查场地并清点物品</translation>
    </message>
    <message>
        <source>The area was not looked at</source>
        <translation>没有检查场地</translation>
    </message>
    <message>
        <source>Handed over: %1, to %2</source>
        <translation>交班：%1，接班人 %2</translation>
    </message>
    <message>
        <source>Ended: %1. %2: %3</source>
        <translation>结束：%1。%2：%3</translation>
    </message>
    <message>
        <source>Important work unfinished: %1</source>
        <translation>重要工作未完成：%1</translation>
    </message>
    <message>
        <source>Important work unfinished: none</source>
        <translation>重要工作未完成：无</translation>
    </message>
    <message>
        <source>Say which work is unfinished and who goes on with it.</source>
        <translation>请写明哪些工作没有完成、由谁接着做。</translation>
    </message>
    <message>
        <source>Say why nobody takes over.</source>
        <translation>请写明没有人接班的原因。</translation>
    </message>
    <message>
        <source>Name somebody else who takes over.</source>
        <translation>请指定另一位接班人。</translation>
    </message>
    <message>
        <source>The shift was not handed over.</source>
        <translation>没有交班。</translation>
    </message>
    <message>
        <source>The page is being read.</source>
        <translation>正在读取交班页。</translation>
    </message>
    <message>
        <source>The duty log was closed meanwhile and goes on in another book. Hand over again.</source>
        <translation>值班日志已另起新本，请重新交班。</translation>
    </message>
    <message>
        <source>Where whoever takes over signs</source>
        <translation>接班人在哪里签字</translation>
    </message>
    <message>
        <source>Here and now</source>
        <translation>现在在这里</translation>
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
        <translation>%1 已在本班的交接页上签字，等您接班。</translation>
    </message>
    <message>
        <source>%1 has not relieved you yet: the page waits for their signature.</source>
        <translation>%1 还没有接您的班：交接页等其签字。</translation>
    </message>
    <message>
        <source>%1 has not relieved %2 yet: the page waits for their signature.</source>
        <translation>%1 还没有接 %2 的班：交接页等其签字。</translation>
    </message>
    <message>
        <source>This shift is over, and nobody has relieved it yet.</source>
        <translation>本班时间已到，还没有人接班。</translation>
    </message>
    <message>
        <source>This shift is over. Not relieved yet by: %1</source>
        <translation>本班时间已到，尚未接班：%1</translation>
    </message>
    <message>
        <source>No page waits for your signature.</source>
        <translation>没有等您签字的交接页。</translation>
    </message>
    <message>
        <source>The page was signed anew meanwhile. Read it again.</source>
        <translation>交接页刚刚重新签过，请重新阅读。</translation>
    </message>
    <message>
        <source>The signed page is not here yet. Try again in a moment.</source>
        <translation>签过字的交接页还没有传到这里，请稍后再试。</translation>
    </message>
    <message>
        <source>Taken over: %1, from %2, with entry #%3 as it was signed</source>
        <translation>已接班：%1，交班人 %2，按第 %3 条所签内容</translation>
    </message>
    <message>
        <source>The shift was not taken over.</source>
        <translation>没有接班。</translation>
    </message>
    <message>
        <source>The page has changed</source>
        <translation>交接页有变化</translation>
    </message>
    <message>
        <source>%1 signed it %2. What was written since does not stand on it, so it is to be signed anew.</source>
        <translation>%1 于 %2 签字。此后写下的内容不在页上，需要重新签字。</translation>
    </message>
    <message>
        <source>Ask for a new signature</source>
        <translation>请对方重新签字</translation>
    </message>
    <message>
        <source>Written since</source>
        <translation>签字后写下的</translation>
    </message>
    <message>
        <source>What else is to be on the page</source>
        <translation>页上还应写明</translation>
    </message>
    <message>
        <source>New signature asked for: the page in entry #%1 has changed</source>
        <translation>请重新签字：第 %1 条中的交接页有变化</translation>
    </message>
    <message>
        <source>Nothing was asked for.</source>
        <translation>没有提出请求。</translation>
    </message>
    <message>
        <source>Quality: %1 (%2 of %3 calls)</source>
        <translation>质检：%1（%3 次中 %2 次）</translation>
    </message>
    <message>
        <source>Remark of quality: %1</source>
        <translation>质检点评：%1</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ShiftPane</name>
    <message>
        <source>Shift</source>
        <translation>当班</translation>
    </message>
    <message>
        <source>Who is on this shift</source>
        <translation>本班人员</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>The roster could not be read.</source>
        <translation>读不到排班表。</translation>
    </message>
    <message>
        <source>The roster names nobody for this shift.</source>
        <translation>这一班还没有排人。</translation>
    </message>
    <message>
        <source>The lead writes down who is on which shift, or imports it as a table.</source>
        <translation>由班长在排班表里填写，或导入表格。</translation>
    </message>
    <message>
        <source>Roster…</source>
        <translation>排班表…</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一班：%1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>还没有排人</translation>
    </message>
    <message>
        <source>Shifts that are not handed over</source>
        <translation>未交班的班次</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Roll call…</source>
        <translation>点名…</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>未开班</translation>
    </message>
    <message>
        <source>What the shift is handed over with</source>
        <translation>交班页</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>读不到交班页。</translation>
    </message>
    <message>
        <source>Part of the shift</source>
        <translation>当班的部分</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Handover page</source>
        <translation>交班页</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>交班…</translation>
    </message>
    <message>
        <source>Choose a line of the handover page that is not empty.</source>
        <translation>请先在交班页选一行不为空的内容。</translation>
    </message>
    <message>
        <source>What stands behind the line…</source>
        <translation>查看该行明细…</translation>
    </message>
    <message>
        <source>Away from the seat…</source>
        <translation>离岗／顶岗…</translation>
    </message>
    <message>
        <source>Is back…</source>
        <translation>返岗…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>接班…</translation>
    </message>
    <message>
        <source>Your page is to be signed anew: the duty log says what has changed.</source>
        <translation>您的交接页需要重新签字：变化见值班日志。</translation>
    </message>
    <message>
        <source>%1 has signed the page and taken over. You are relieved.</source>
        <translation>%1 已签字接班，您可以离开。</translation>
    </message>
    <message>
        <source>Emergency plans…</source>
        <translation>应急预案…</translation>
    </message>
    <message>
        <source>Paper forms…</source>
        <translation>纸质受理单…</translation>
    </message>
    <message>
        <source>The page is being read.</source>
        <translation>正在读取交班页。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SignDialog</name>
    <message>
        <source>Sign the handover</source>
        <translation>交接班签字</translation>
    </message>
    <message>
        <source>Both read the page, and each signs it with the own password.</source>
        <translation>双方看过这一页后，各用自己的密码签字。</translation>
    </message>
    <message>
        <source>Read the page, and sign it with your password.</source>
        <translation>看过这一页后，用您的密码签字。</translation>
    </message>
    <message>
        <source>The page that is signed</source>
        <translation>要签字的内容</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已打开</translation>
    </message>
    <message>
        <source>%1, password</source>
        <translation>%1，密码</translation>
    </message>
    <message>
        <source>Why it is not signed</source>
        <translation>不签字的原因</translation>
    </message>
    <message>
        <source>Sign and hand over</source>
        <translation>签字并交班</translation>
    </message>
    <message>
        <source>Hand over unsigned</source>
        <translation>不签字交班</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>还缺：%1。</translation>
    </message>
    <message>
        <source>Say why it is not signed.</source>
        <translation>请写明不签字的原因。</translation>
    </message>
    <message>
        <source>Read the page, and sign it with your password. The shift goes on until %1 has signed it at another seat.</source>
        <translation>请阅读交接页，用您的密码签字。在 %1 于其他席位签字之前，本班不结束。</translation>
    </message>
    <message>
        <source>Sign and leave it</source>
        <translation>签字并留待接班</translation>
    </message>
    <message>
        <source>Take over the shift</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>This is the page as %1 read and signed it, %2. Read it, and sign it with your password.</source>
        <translation>这是 %1 于 %2 阅读并签字的交接页。请阅读，并用您的密码签字。</translation>
    </message>
    <message>
        <source>Sign and take over</source>
        <translation>签字接班</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已打开</translation>
    </message>
    <message>
        <source>Remember me on this PC</source>
        <translation>在这台电脑上记住我</translation>
    </message>
    <message>
        <source>This PC has no keychain, so the password cannot be kept safely and is asked for each time.</source>
        <translation>这台电脑没有密码库，无法安全保存密码，每次登录都要输入。</translation>
    </message>
    <message>
        <source>Type your staff number first.</source>
        <translation>请先输入工号。</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>请先输入密码。</translation>
    </message>
    <message>
        <source>A staff number is for one person alone. Lock the seat when you leave it.</source>
        <translation>工号只限本人使用，离席请锁屏。</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>The department&apos;s data is on this PC</source>
        <translation>部门数据在本机</translation>
    </message>
    <message>
        <source>Works with the server %1</source>
        <translation>使用服务器 %1</translation>
    </message>
</context>
<context>
    <name>Seatdesk::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TicketCommands</name>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Start a clock…</source>
        <translation>开始计时…</translation>
    </message>
    <message>
        <source>Show the customer&apos;s number…</source>
        <translation>显示客户号码…</translation>
    </message>
    <message>
        <source>Filter in this view</source>
        <translation>在此视图中筛选</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>下一个视图</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>上一个视图</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>到列表</translation>
    </message>
    <message>
        <source>Save the filter as a view…</source>
        <translation>把筛选存为视图…</translation>
    </message>
    <message>
        <source>Bulk change…</source>
        <translation>批量修改…</translation>
    </message>
    <message>
        <source>Select tickets in the list first.</source>
        <translation>请先在列表中选工单。</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>撤销上一个操作</translation>
    </message>
    <message>
        <source>Export the view…</source>
        <translation>导出视图…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>请先选一张工单。</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1：已完成。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo of “%1”</source>
        <translation>撤销「%1」</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>请先写点什么。</translation>
    </message>
    <message>
        <source>No number of this customer is on record.</source>
        <translation>没有登记这位客户的号码。</translation>
    </message>
    <message>
        <source>Show the customer&apos;s number</source>
        <translation>显示客户号码</translation>
    </message>
    <message>
        <source>Who looked, when and why is recorded. The number is shown for half a minute.</source>
        <translation>谁、何时、为什么看都有记录。号码显示半分钟。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>What it is needed for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Showing the number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Start of a clock</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>Start a clock</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>This view is the same for everybody.</source>
        <translation>这个视图人人相同。</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>视图改名…</translation>
    </message>
    <message>
        <source>Delete the view…</source>
        <translation>删除视图…</translation>
    </message>
    <message>
        <source>Sort by: %1</source>
        <translation>排序：%1</translation>
    </message>
    <message>
        <source>No article is quoted in this ticket.</source>
        <translation>这张工单没有引用知识。</translation>
    </message>
    <message>
        <source>Open the article quoted last</source>
        <translation>打开最近引用的知识</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>提醒我…</translation>
    </message>
    <message>
        <source>Answer what belongs to it…</source>
        <translation>答复归属于它的工单…</translation>
    </message>
    <message>
        <source>No ticket belongs to this one.</source>
        <translation>没有工单归属于它。</translation>
    </message>
    <message>
        <source>Record what is written, else the next step</source>
        <translation>记录所写内容；没写时做下一步</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>Steps: not in the state it is in</source>
        <translation>步骤：当前状态不能做</translation>
    </message>
    <message>
        <source>Else: not in the state it is in</source>
        <translation>其他：当前状态不能做</translation>
    </message>
    <message>
        <source>Not with your roles</source>
        <translation>你的角色不能做</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>%1: undone.</source>
        <translation>%1：已撤销。</translation>
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
        <translation>该工单已不在当前显示：请重新打开后再查看号码。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TicketForm</name>
    <message>
        <source>Estate, building, room</source>
        <translation>小区、楼号、房号</translation>
    </message>
    <message>
        <source>part of the name, pinyin or initials</source>
        <translation>名称、拼音、首字母可查</translation>
    </message>
    <message>
        <source>as caller</source>
        <translation>同来电</translation>
    </message>
    <message>
        <source>Kind Ctrl+</source>
        <translation>类型 Ctrl+</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>业务分类</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>业务号码</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
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
        <translation>投诉</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复客户</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>派往</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>已引用</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>结束语</translation>
    </message>
    <message>
        <source>The customer agreed to remote help</source>
        <translation>客户已同意远程协助</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>征得同意</translation>
    </message>
    <message>
        <source>When</source>
        <translation>上门时段</translation>
    </message>
    <message>
        <source>When to reach</source>
        <translation>方便联系的时间</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TicketOpeners</name>
    <message>
        <source>%1 (just now)</source>
        <translation>%1（刚打开）</translation>
    </message>
    <message>
        <source>%1 (for %2 min)</source>
        <translation>%1（%2 分钟）</translation>
    </message>
    <message>
        <source>Also open at: %1</source>
        <translation>同时打开的还有：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Who else has it open: unknown while offline</source>
        <translation>还有谁打开着：离线，无法得知</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TicketSource</name>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>There is no ticket with this number that you may see.</source>
        <translation>没有您可以查看的此编号的工单。</translation>
    </message>
    <message>
        <source>Not on this PC, and the server cannot be asked now.</source>
        <translation>本机没有，现在也无法询问服务器。</translation>
    </message>
    <message>
        <source>Not on this PC, and the server could not answer. Try again later.</source>
        <translation>本机没有，服务器也未能答复。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TicketTable</name>
    <message>
        <source>Tickets of the view</source>
        <translation>视图中的工单</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>With</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TicketsPage</name>
    <message>
        <source>No ticket fits the filter</source>
        <translation>没有符合筛选的工单</translation>
    </message>
    <message>
        <source>The view “%1” has others. Take away a part of the filter, or all you added.</source>
        <translation>视图「%1」里有别的工单。可以去掉一部分条件，或去掉添加的全部条件。</translation>
    </message>
    <message>
        <source>Back to the view</source>
        <translation>回到视图</translation>
    </message>
    <message>
        <source>See all open tickets</source>
        <translation>看全部未结</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Reading the view</source>
        <translation>读取视图</translation>
    </message>
    <message>
        <source>Opening the ticket</source>
        <translation>打开工单</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Transfers</name>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Only an administrator or a director brings tables in.</source>
        <translation>只有管理员或部门主任可以导入表格。</translation>
    </message>
    <message>
        <source>Export a table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Only an administrator or a director takes tables out.</source>
        <translation>只有管理员或部门主任可以导出表格。</translation>
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
        <translation>没有打开的录音。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TrayCaseView</name>
    <message>
        <source>Submit as chosen</source>
        <translation>按所选提交</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>全用我的</translation>
    </message>
    <message>
        <source>All the server&apos;s</source>
        <translation>全用服务器</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Nothing more is sent; it leaves the tray</source>
        <translation>不再发送，从托盘去掉</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Take mine: %1</source>
        <translation>采用我的：%1</translation>
    </message>
    <message>
        <source>Take the server&apos;s: %1</source>
        <translation>采用服务器的：%1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>合并结果</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>%1的合并结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已送</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录状态</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TrayDock</name>
    <message>
        <source>Sync tray</source>
        <translation>同步托盘</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>未通过 %n</numerusform>
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
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Taking it out of the tray</source>
        <translation>从托盘去掉</translation>
    </message>
    <message>
        <source>Take the last decision in the tray back</source>
        <translation>撤回托盘中的上一个决定</translation>
    </message>
    <message>
        <source>Sent as decided.</source>
        <translation>已按决定发送。</translation>
    </message>
    <message>
        <source>Left as the server has it.</source>
        <translation>已保留服务器上的内容。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing was decided in the tray.</source>
        <translation>托盘中还没有作过决定。</translation>
    </message>
    <message>
        <source>Taking the decision back</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>The decision was taken back: it stands in the tray again.</source>
        <translation>已撤回决定：该项重新列在托盘中。</translation>
    </message>
    <message>
        <source>Actions on their way</source>
        <translation>送交中的操作</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>没有待送的操作</translation>
    </message>
    <message>
        <source>What you do stands here until it has been sent; what was not taken, until you have decided about it.</source>
        <translation>您做的操作在送达前列在这里；未被接受的，在您决定之前一直保留。</translation>
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
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>Seatdesk::Unfinished</name>
    <message>
        <source>Show what is unfinished</source>
        <translation>查看未完成的内容</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished on this PC</source>
        <translation>
            <numerusform>本机有 %n 项未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished on this PC.</source>
        <translation>本机没有未完成的内容。</translation>
    </message>
    <message>
        <source>The drafts of this PC could not be read. They are still there: try again.</source>
        <translation>本机的草稿读不出来。它们还在，请再试一次。</translation>
    </message>
    <message>
        <source>Not thrown away and still listed: %1.</source>
        <translation>未能丢弃，仍在列表中：%1。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::UnfinishedDialog</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Unfinished on this PC</source>
        <translation>本机未完成的内容</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>已写的内容</translation>
    </message>
    <message>
        <source>Last typed</source>
        <translation>最后输入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A card is thrown away on the Desk.</source>
        <translation>卡片请在坐席页丢弃。</translation>
    </message>
    <message>
        <source>Thrown away: %1</source>
        <translation>已丢弃：%1</translation>
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
        <translation>当日版本</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>旧版</translation>
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
        <translation>版本差异</translation>
    </message>
    <message>
        <source>to</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>It was not yet published on that day.</source>
        <translation>当日尚未发布。</translation>
    </message>
    <message>
        <source>No version was published yet.</source>
        <translation>还没有发布过版本。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ViewKeeper</name>
    <message>
        <source>For whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>只给我</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>本班组</translation>
    </message>
    <message>
        <source>Save the filter as a view</source>
        <translation>把筛选存为视图</translation>
    </message>
    <message>
        <source>The view keeps filter, words and order, and counts its tickets in the list at the left.</source>
        <translation>视图记住筛选、文字和排序，并在左边计数。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Saving the view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>视图改名</translation>
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
        <translation>删除视图「%1」</translation>
    </message>
    <message>
        <source>The whole team loses this view. Its tickets stay.</source>
        <translation>全班组都不再有这个视图；工单不受影响。</translation>
    </message>
    <message>
        <source>Only the view goes; its tickets stay.</source>
        <translation>只去掉视图，工单不受影响。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save the filter as a view</source>
        <translation>把筛选存为视图</translation>
    </message>
    <message>
        <source>Counted at %1</source>
        <translation>计数截至 %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Seatdesk::WaveLanes</name>
    <message>
        <source>Waveform of both voices</source>
        <translation>双方的波形</translation>
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
        <translation>整通录音</translation>
    </message>
</context>
<context>
    <name>Seatdesk::WordingBar</name>
    <message>
        <source>Taboo wording</source>
        <translation>服务忌语</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Better: “%1”</source>
        <translation>建议改为「%1」</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Still to say (%1)</source>
        <translation>还应说到（%1）</translation>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Next workspace</source>
        <translation>下一工作区</translation>
    </message>
    <message>
        <source>Previous workspace</source>
        <translation>上一工作区</translation>
    </message>
    <message>
        <source>Lock the seat</source>
        <translation>锁定坐席</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>%1: counted in</source>
        <translation>%1：计时单位</translation>
    </message>
    <message>
        <source>%1: warns</source>
        <translation>%1：提醒谁</translation>
    </message>
    <message>
        <source>%1: warns at the last</source>
        <translation>%1：剩余多少时提醒</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Handling time of a call</source>
        <translation>通话处理时长</translation>
    </message>
    <message>
        <source>Phrase offered while on hold after</source>
        <translation>保持多久后提示致歉用语</translation>
    </message>
    <message>
        <source>Longest hold</source>
        <translation>保持上限</translation>
    </message>
    <message>
        <source>Chat reply within</source>
        <translation>在线回复时限</translation>
    </message>
    <message>
        <source>Lock the seat when nobody touches it for</source>
        <translation>无人操作多久后锁屏</translation>
    </message>
    <message>
        <source>Work without the server for at most</source>
        <translation>断开服务器最多可用</translation>
    </message>
    <message>
        <source>Share of tickets called back</source>
        <translation>回访比例</translation>
    </message>
    <message>
        <source>Callback attempts, at least</source>
        <translation>回访次数下限</translation>
    </message>
    <message>
        <source>Callback attempts, at most</source>
        <translation>回访次数上限</translation>
    </message>
    <message>
        <source>Time to settle</source>
        <translation>办结时限</translation>
    </message>
    <message>
        <source>A ticket needs a category before it is dispatched</source>
        <translation>派单前必须选业务分类</translation>
    </message>
    <message>
        <source>Stuck when nobody moved it for</source>
        <translation>多久没人动算滞留</translation>
    </message>
    <message>
        <source>Closed tickets kept on the seat for</source>
        <translation>已结工单在本机保留</translation>
    </message>
    <message>
        <source>Tickets kept on the seat, at most</source>
        <translation>本机工单上限</translation>
    </message>
    <message>
        <source>Answered calls per seat and day</source>
        <translation>每席每日接听量</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Reply to a valid complaint</source>
        <translation>成立投诉的答复</translation>
    </message>
    <message>
        <source>Explain an invalid complaint</source>
        <translation>不成立投诉的说明</translation>
    </message>
    <message>
        <source>Promised next reply</source>
        <translation>承诺的下次回复</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Settle a general complaint</source>
        <translation>一般投诉办结</translation>
    </message>
    <message>
        <source>Settle a major complaint</source>
        <translation>重大投诉办结</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>上门到场</translation>
    </message>
    <message>
        <source>On site with a contract</source>
        <translation>合约客户上门到场</translation>
    </message>
    <message>
        <source>On site for VIPs</source>
        <translation>贵宾客户上门到场</translation>
    </message>
    <message>
        <source>Engineer is late</source>
        <translation>工程师未到</translation>
    </message>
    <message>
        <source>Callback after the answer</source>
        <translation>答复后回访</translation>
    </message>
    <message>
        <source>Unpaid order</source>
        <translation>未付款订单</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Shipping, at the latest</source>
        <translation>最迟发货</translation>
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
        <translation> 分钟</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
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
        <translation>填 0 表示不设这个时钟。</translation>
    </message>
    <message>
        <source>A ringing card then keeps still.</source>
        <translation>来电卡片不再闪动。</translation>
    </message>
    <message>
        <source>The window is built anew in the language; drafts and open cards stay.</source>
        <translation>窗口会以所选语言重新打开，草稿和打开的卡片都保留。</translation>
    </message>
    <message>
        <source>All times on all seats are those of this zone, whatever the PC says.</source>
        <translation>所有坐席都按此时区显示时间，与电脑设置无关。</translation>
    </message>
    <message>
        <source>Working days count these hours only. Write 09:00-12:00, 13:00-18:00; leave a day empty if closed.</source>
        <translation>工作日只计这些时间。写法如 09:00-12:00, 13:00-18:00；不上班的日子留空。</translation>
    </message>
    <message>
        <source>As the PC</source>
        <translation>跟随电脑</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Two working days for all</source>
        <translation>一律两个工作日</translation>
    </message>
    <message>
        <source>By the level of the complaint</source>
        <translation>按投诉级别</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
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
        <translation>首问人</translation>
    </message>
    <message>
        <source>The holder</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>The lead</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>The director</source>
        <translation>主任</translation>
    </message>
    <message>
        <source>Source: regulations of the telecom service department.</source>
        <translation>依据：电信服务部门制度。</translation>
    </message>
    <message>
        <source>Source: collected customer-service regulations.</source>
        <translation>依据：客户服务制度汇编。</translation>
    </message>
    <message>
        <source>Source: call-centre handbook.</source>
        <translation>依据：呼叫中心手册。</translation>
    </message>
    <message>
        <source>Source: our own choice.</source>
        <translation>依据：本软件设定。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>At the last</source>
        <translation>剩余时提醒</translation>
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
        <translation>周一至周五 09:00-12:00、13:00-18:00</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>范围 %1 至 %2。</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>默认值：%1。</translation>
    </message>
    <message>
        <source>Length from %1 to %2, 0: no such clock.</source>
        <translation>时长 %1 至 %2，0 表示不设此时限。</translation>
    </message>
    <message>
        <source>Not saved: the number lies between %1 and %2.</source>
        <translation>没有保存：数值应在 %1 至 %2 之间。</translation>
    </message>
    <message>
        <source>Not saved: choose one of the values offered.</source>
        <translation>没有保存：请选择列出的值。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Folder of the recordings</source>
        <translation>录音所在文件夹</translation>
    </message>
    <message>
        <source>Names of recordings are written by</source>
        <translation>录音文件名的写法</translation>
    </message>
    <message>
        <source>Own pattern of recordings&apos; names</source>
        <translation>自定的录音文件名格式</translation>
    </message>
    <message>
        <source>Where a recording is looked for that is no longer where it was added from.</source>
        <translation>录音不在原处时，到这里找。</translation>
    </message>
    <message>
        <source>Fields: {date} {time} {agent} {number} {direction} {call} {ticket}; {any} passes over the rest.</source>
        <translation>可用字段：{date} {time} {agent} {number} {direction} {call} {ticket}；{any} 表示略过其余部分。</translation>
    </message>
    <message>
        <source>Own pattern</source>
        <translation>自定格式</translation>
    </message>
    <message>
        <source>Not saved: write times as 08:00-16:00, a name before them.</source>
        <translation>未保存：请写成 08:00-16:00，班名写在前面。</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Write 08:00-16:00 16:00-24:00, with a name before each if you like. Open items count by them.</source>
        <translation>写成 08:00-16:00 16:00-24:00，可在每段前写班名；遗留事项按班次计龄。</translation>
    </message>
    <message>
        <source>A shift opens early by (minutes)</source>
        <translation>提前开班（分钟）</translation>
    </message>
    <message>
        <source>A published score reaches the agent after</source>
        <translation>评分发布后，多久送达坐席</translation>
    </message>
    <message>
        <source>0 sends it at once. Until it is sent the inspector may take it back; it goes out from their seat.</source>
        <translation>0 表示立即送达。送达之前质检员可以撤回；到时由质检员的工作台发出。</translation>
    </message>
    <message>
        <source>Recordings scored of each agent in a month</source>
        <translation>每名坐席每月抽评录音</translation>
    </message>
    <message>
        <source>Word by which the sample is drawn</source>
        <translation>抽样口令</translation>
    </message>
    <message>
        <source>The regulations ask for at least one and plan up to five.</source>
        <translation>制度要求至少 1 条，计划至 5 条。</translation>
    </message>
    <message>
        <source>Whoever draws again with the same word from the same recordings draws the same.</source>
        <translation>同一口令、同一批录音，谁来抽结果都一样。</translation>
    </message>
    <message>
        <source>An agent may appeal against a score for</source>
        <translation>坐席可以申诉评分的期限</translation>
    </message>
    <message>
        <source> working days</source>
        <translation> 个工作日</translation>
    </message>
    <message>
        <source>Counted from publishing. No regulation names a number: this one is the program&apos;s own.</source>
        <translation>从发布之日起算。制度没有规定天数，这是本程序自己定的。</translation>
    </message>
    <message>
        <source>Each page of the duty log is checked by</source>
        <translation>值班日志每页由谁检查</translation>
    </message>
    <message>
        <source>A page is checked within</source>
        <translation>每页须在几天内检查</translation>
    </message>
    <message>
        <source>Each month of the duty log is checked by</source>
        <translation>值班日志每月由谁检查</translation>
    </message>
    <message>
        <source>A month is checked within</source>
        <translation>每月须在几天内检查</translation>
    </message>
    <message>
        <source>A sample of the pages is checked by</source>
        <translation>抽查由谁进行</translation>
    </message>
    <message>
        <source>Share of a month&apos;s pages in the sample, at least</source>
        <translation>每月抽查页数不少于</translation>
    </message>
    <message>
        <source>A page of the sample is asked for within</source>
        <translation>抽中的页在几天内提出检查</translation>
    </message>
    <message>
        <source>Word by which pages are drawn</source>
        <translation>抽页所用的字</translation>
    </message>
    <message>
        <source>The group head of the regulations. Those above stand in where a page is the checker&apos;s own.</source>
        <translation>即制度中的组长。检查人本人的页由上级代为检查。</translation>
    </message>
    <message>
        <source>The customer manager of the regulations, or whoever does it where there is none.</source>
        <translation>即制度中的客服经理；没有此岗位时由实际负责的人检查。</translation>
    </message>
    <message>
        <source>Counted from the first day of the next month.</source>
        <translation>从次月第一天起算。</translation>
    </message>
    <message>
        <source>The moment is drawn as well, and nobody sees it before.</source>
        <translation>提出检查的时刻也由抽签决定，到时才显示。</translation>
    </message>
    <message>
        <source>Whoever draws again with the same word from the same pages draws the same pages and moments.</source>
        <translation>用同样的字对同样的页重抽，抽到的页和时刻都相同。</translation>
    </message>
    <message>
        <source>The centre&apos;s director</source>
        <translation>中心主任</translation>
    </message>
    <message>
        <source>Tidying begins before the end of a shift by</source>
        <translation>下班前几分钟开始整理</translation>
    </message>
    <message>
        <source>A line above the page tells those who are on the shift. 0: nobody is told.</source>
        <translation>页面上方以一行字提醒当班人员；填 0 则不提醒。</translation>
    </message>
    <message>
        <source>A seat&apos;s clock may differ from the server&apos;s when a page is signed by</source>
        <translation>签字时席位时钟与服务器最多相差</translation>
    </message>
    <message>
        <source>A page that was signed at another time than it was written is refused. Counts for new pages.</source>
        <translation>签字时间与写入时间不符的页不予接受。只对新的页起作用。</translation>
    </message>
    <message>
        <source>A duty of the calendar is shown before its day by</source>
        <translation>例行职责提前几天显示</translation>
    </message>
    <message>
        <source>A duty that was not done is asked for during</source>
        <translation>未完成的例行职责追查</translation>
    </message>
    <message>
        <source>0 shows it on its day. When each duty is due stands in the calendar of duties itself.</source>
        <translation>0 表示当天才显示。各项职责的期限在职责日历中设定。</translation>
    </message>
    <message>
        <source>Leaving the seat is a breach from</source>
        <translation>离岗多久算违规</translation>
    </message>
    <message>
        <source>Covering for a colleague lasts at most</source>
        <translation>顶岗最长</translation>
    </message>
    <message>
        <source>What lasts longer becomes an entry of the duty log when the person is back.</source>
        <translation>超过此时长，返岗时写入值班日志。</translation>
    </message>
    <message>
        <source>The daily workload is due on the next day at</source>
        <translation>工作量日报的上报期限：次日</translation>
    </message>
    <message>
        <source>Weekly reports are due on the next Monday at</source>
        <translation>周报的上报期限：下周一</translation>
    </message>
    <message>
        <source>:00</source>
        <translation> 时</translation>
    </message>
    <message>
        <source>The monthly analysis of quality is due by the day of the month</source>
        <translation>服务质量分析汇报的上报期限：每月几日</translation>
    </message>
    <message>
        <source>It is about the month that ends the day before.</source>
        <translation>统计截至前一日为止的一个月。</translation>
    </message>
    <message>
        <source>Characters that are to be spoken in a minute</source>
        <translation>每分钟应说的字数</translation>
    </message>
    <message>
        <source>Shown beside how fast the agent of a recording speaks.</source>
        <translation>显示在录音中坐席语速的旁边，供对照。</translation>
    </message>
    <message>
        <source>Source: regulations of an outbound centre.</source>
        <translation>依据：外呼中心制度。</translation>
    </message>
    <message>
        <source>Inspectors do not agree below (hundredths)</source>
        <translation>质检员评分低于此值为不一致（百分之一）</translation>
    </message>
    <message>
        <source>Inspectors agree from (hundredths)</source>
        <translation>质检员评分达到此值为一致（百分之一）</translation>
    </message>
    <message>
        <source>Of κ or α in a calibration. In between, conclusions are tentative.</source>
        <translation>校准中的 κ 或 α。介于两者之间时只能作参考。</translation>
    </message>
    <message>
        <source>Points: which rules count</source>
        <translation>积分：采用的规则</translation>
    </message>
    <message>
        <source>Points at the begin of a month</source>
        <translation>每月起始积分</translation>
    </message>
    <message>
        <source>Points at which a talk is due</source>
        <translation>积分降至此值须谈话</translation>
    </message>
    <message>
        <source>Points at which a sanction is due</source>
        <translation>积分降至此值须处分</translation>
    </message>
    <message>
        <source>Months in a row at a talk that are severe</source>
        <translation>连续几个月达到谈话线为严重</translation>
    </message>
    <message>
        <source>Off for being late (tenths)</source>
        <translation>迟到扣分（十分之一分）</translation>
    </message>
    <message>
        <source>The second step of lateness begins at</source>
        <translation>第二档迟到起点</translation>
    </message>
    <message>
        <source>Off for the second step of lateness (tenths)</source>
        <translation>第二档迟到扣分（十分之一分）</translation>
    </message>
    <message>
        <source>Lateness is absence beyond</source>
        <translation>迟到超过即按缺勤</translation>
    </message>
    <message>
        <source>Off for absence by lateness (tenths)</source>
        <translation>因迟到计缺勤扣分（十分之一分）</translation>
    </message>
    <message>
        <source>Off for absence without leave or a swap (tenths)</source>
        <translation>未请假缺勤或未换班离岗扣分（十分之一分）</translation>
    </message>
    <message>
        <source>Rests that may be exchanged in a month</source>
        <translation>每月可换休次数</translation>
    </message>
    <message>
        <source>Off for each exchange beyond (tenths)</source>
        <translation>超出后每次换休扣分（十分之一分）</translation>
    </message>
    <message>
        <source>Chat turned off on duty counts from times</source>
        <translation>当班关闭聊天，达到次数即扣分</translation>
    </message>
    <message>
        <source>Off for chat turned off so often (tenths)</source>
        <translation>当班关闭聊天达到次数扣分（十分之一分）</translation>
    </message>
    <message>
        <source>Unanswered or rude: the first step begins at times</source>
        <translation>未答复或态度恶劣：第一档起始次数</translation>
    </message>
    <message>
        <source>Off for the first step (tenths)</source>
        <translation>第一档扣分（十分之一分）</translation>
    </message>
    <message>
        <source>Unanswered or rude: the second step begins at times</source>
        <translation>未答复或态度恶劣：第二档起始次数</translation>
    </message>
    <message>
        <source>Off for the second step (tenths)</source>
        <translation>第二档扣分（十分之一分）</translation>
    </message>
    <message>
        <source>Off for each rudeness before (tenths)</source>
        <translation>未到第一档时每次态度恶劣扣分（十分之一分）</translation>
    </message>
    <message>
        <source>Off for a day’s work undone, at least (tenths)</source>
        <translation>当日工作未完成扣分下限（十分之一分）</translation>
    </message>
    <message>
        <source>Off for a day’s work undone, at most (tenths)</source>
        <translation>当日工作未完成扣分上限（十分之一分）</translation>
    </message>
    <message>
        <source>Given for praise, at least (tenths)</source>
        <translation>受表扬加分下限（十分之一分）</translation>
    </message>
    <message>
        <source>Given for praise, at most (tenths)</source>
        <translation>受表扬加分上限（十分之一分）</translation>
    </message>
    <message>
        <source>Deductions only</source>
        <translation>只扣分</translation>
    </message>
    <message>
        <source>Two steps of lateness, and praise</source>
        <translation>两档迟到，另有表扬加分</translation>
    </message>
    <message>
        <source>Whole points, of every month that is looked at.</source>
        <translation>整分，看到的每个月都按此计算。</translation>
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
        <translation>迟到</translation>
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
        <translation>无人接班</translation>
    </message>
    <message>
        <source>Last shift of the day</source>
        <translation>当日末班</translation>
    </message>
    <message>
        <source>Ended by the lead</source>
        <translation>班长决定结束</translation>
    </message>
</context>
<context>
    <name>SoundWords</name>
    <message>
        <source>The file is not where it was. Put it back, or set the folder of the recordings.</source>
        <translation>文件不在原处。请放回去，或在设置里指定录音文件夹。</translation>
    </message>
    <message>
        <source>The file may not be read. Ask whoever keeps the recordings for the right to it.</source>
        <translation>没有权限读取这个文件。请向保管录音的人申请权限。</translation>
    </message>
    <message>
        <source>There is a folder or a device in its place, not a file.</source>
        <translation>那里是文件夹或设备，不是文件。</translation>
    </message>
    <message>
        <source>The file is empty. Get it again from where it was recorded.</source>
        <translation>文件是空的。请从录音系统重新取一份。</translation>
    </message>
    <message>
        <source>Nothing in the file says what it is. Save it as WAV or Opus first.</source>
        <translation>文件内容看不出是什么格式。请先转存为 WAV 或 Opus。</translation>
    </message>
    <message>
        <source>Its codec, rate or number of channels cannot be decoded. Save it as WAV or Opus first.</source>
        <translation>它的编码、采样率或声道数无法解码。请先转存为 WAV 或 Opus。</translation>
    </message>
    <message>
        <source>The file is damaged. Get it again from where it was recorded.</source>
        <translation>文件已损坏。请从录音系统重新取一份。</translation>
    </message>
    <message>
        <source>There is no sound in the file.</source>
        <translation>文件里没有声音。</translation>
    </message>
    <message>
        <source>The file holds more than 24 hours of sound. Cut it into pieces first.</source>
        <translation>文件超过 24 小时。请先切成几段。</translation>
    </message>
    <message>
        <source>The decoder came to a standstill and was ended. The file is probably damaged.</source>
        <translation>解码程序停住了，已被结束。文件多半已损坏。</translation>
    </message>
    <message>
        <source>The program that decodes it, seatdesk-decode, is missing. Have Seatdesk installed again.</source>
        <translation>缺少解码程序 seatdesk-decode。请重新安装坐席工作台。</translation>
    </message>
    <message>
        <source>There is no room on this PC&apos;s disk for the decoded sound.</source>
        <translation>本机磁盘没有空间存放解码后的声音。</translation>
    </message>
    <message>
        <source>The work was ended.</source>
        <translation>操作已结束。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Both speak</source>
        <translation>抢话</translation>
    </message>
    <message>
        <source>Agent interrupts</source>
        <translation>坐席打断</translation>
    </message>
    <message>
        <source>Customer interrupts</source>
        <translation>客户打断</translation>
    </message>
    <message>
        <source>Hold, music</source>
        <translation>保持，音乐</translation>
    </message>
    <message>
        <source>Customer waits</source>
        <translation>客户等待</translation>
    </message>
    <message>
        <source>Agent waits</source>
        <translation>坐席等待</translation>
    </message>
    <message>
        <source>Agent too loud for the line</source>
        <translation>坐席声音过载</translation>
    </message>
    <message>
        <source>Customer too loud for the line</source>
        <translation>客户声音过载</translation>
    </message>
    <message>
        <source>Both voices</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>TicketCells</name>
    <message>
        <source>Only here so far</source>
        <translation>只在本机</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等客户</translation>
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
        <translation>满意</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source> (continued)</source>
        <translation>（续）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Printed by %1, %2. Reason: %3</source>
        <translation>打印人 %1，%2。事由：%3</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>%1 级</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>Note to colleagues</source>
        <translation>给同事的备注</translation>
    </message>
    <message>
        <source>How satisfied</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>When reached: is it solved?</source>
        <translation>接通时：是否解决</translation>
    </message>
    <message>
        <source>Note; when not solved it goes to the director</source>
        <translation>备注；未解决时报主任</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>%1 (emergency)</source>
        <translation>%1（仅限紧急）</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>My own proposal</source>
        <translation>我的处理意见</translation>
    </message>
    <message>
        <source>Emergency: may skip a level, a report is owed then</source>
        <translation>紧急：可以越级，事后补报告</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>处理意见</translation>
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
        <translation>违反的规范（成立时必填）</translation>
    </message>
    <message>
        <source>Facts as verified</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>Why so</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What was agreed with the customer</source>
        <translation>与客户的约定</translation>
    </message>
    <message>
        <source>To whoever holds it</source>
        <translation>写给承办人</translation>
    </message>
    <message>
        <source>Instruction, in full</source>
        <translation>批示全文</translation>
    </message>
    <message>
        <source>Why I disagree; I follow it all the same</source>
        <translation>保留意见的理由；仍按批示执行</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>What the customer still owes</source>
        <translation>等客户提供什么</translation>
    </message>
    <message>
        <source>Into which ticket</source>
        <translation>并入哪张工单</translation>
    </message>
    <message>
        <source>Answered as %1 is</source>
        <translation>与 %1 的答复一致</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>尚未答复。</translation>
    </message>
    <message>
        <source>To which ticket; it is answered as that one is</source>
        <translation>归属哪张工单；其答复与那张一致</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁办理</translation>
    </message>
    <message>
        <source>Ruling, in full</source>
        <translation>裁定全文</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>从现在起</translation>
    </message>
    <message>
        <source>The area manager holds it together with you.</source>
        <translation>区域服务经理与您共同负责。</translation>
    </message>
    <message>
        <source>Why it is not done, and my own proposal</source>
        <translation>为何未办结，以及我的建议</translation>
    </message>
    <message>
        <source>Their superior</source>
        <translation>其上级</translation>
    </message>
    <message>
        <source>Notice that they were given</source>
        <translation>给予的书面通知</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <translation>答复</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Number, masked</source>
        <translation>电话（已遮挡）</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>业务账号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>录单人</translation>
    </message>
    <message>
        <source>Lies with</source>
        <translation>所在部门</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>录单时间</translation>
    </message>
    <message>
        <source>Dispatched at</source>
        <translation>派单时间</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>接单时间</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>结案时间</translation>
    </message>
    <message>
        <source>Next clock</source>
        <translation>下一时限</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待原因</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Urged</source>
        <translation>催办次数</translation>
    </message>
    <message>
        <source>Callback attempts</source>
        <translation>回访次数</translation>
    </message>
    <message>
        <source>Complaint level</source>
        <translation>投诉级别</translation>
    </message>
    <message>
        <source>Complained to</source>
        <translation>投诉对象</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>Inquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>障碍申告</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Tariff dispute</source>
        <translation>资费争议</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>业务受理</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>退换货</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障碍</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>资费</translation>
    </message>
    <message>
        <source>Compl.</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Serv.</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>退换</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>语音留言</translation>
    </message>
    <message>
        <source>Chat or group</source>
        <translation>在线或群聊</translation>
    </message>
    <message>
        <source>Web message</source>
        <translation>网上留言</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>特急</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已录单</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>当场办结</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派单</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接单</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退单</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未邀请</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Promised reply</source>
        <translation>约定答复</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Visit on site</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>师傅到场</translation>
    </message>
    <message>
        <source>Unpaid order</source>
        <translation>未付款订单</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Latest shipping</source>
        <translation>最迟发货</translation>
    </message>
    <message>
        <source>Refund notice</source>
        <translation>退款告知</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>业务分类</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
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
        <translation>答复客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>业务号码</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Visit time</source>
        <translation>上门时段</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>投诉级别</translation>
    </message>
    <message>
        <source>Complained to</source>
        <translation>投诉对象</translation>
    </message>
    <message>
        <source>Norm broken</source>
        <translation>违反规定</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>派往</translation>
    </message>
    <message>
        <source>Rating invitation</source>
        <translation>邀请评价</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>征得同意</translation>
    </message>
    <message>
        <source>Verified facts</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Liable</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Correction, verified</source>
        <translation>整改核验</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Customer&apos;s opinion</source>
        <translation>客户意见</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 时</translation>
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
        <translation>暂停</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>超时 %1</translation>
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
        <translation>%1 流转</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <translation>%1 备注</translation>
    </message>
    <message>
        <source>%1 replied to the customer</source>
        <translation>%1 答复客户</translation>
    </message>
    <message>
        <source>%1 urged</source>
        <translation>%1 催办</translation>
    </message>
    <message>
        <source>%1 escalated</source>
        <translation>%1 请示</translation>
    </message>
    <message>
        <source>%1 instructed</source>
        <translation>%1 批示</translation>
    </message>
    <message>
        <source>%1 disagreed</source>
        <translation>%1 保留意见</translation>
    </message>
    <message>
        <source>%1 filed the report owed</source>
        <translation>%1 补交报告</translation>
    </message>
    <message>
        <source>%1 waits for the customer</source>
        <translation>%1 等客户</translation>
    </message>
    <message>
        <source>%1 resumed</source>
        <translation>%1 恢复计时</translation>
    </message>
    <message>
        <source>%1 promised a reply</source>
        <translation>%1 约定回复</translation>
    </message>
    <message>
        <source>%1 appointed</source>
        <translation>%1 预约</translation>
    </message>
    <message>
        <source>%1 arrived on site</source>
        <translation>%1 到场</translation>
    </message>
    <message>
        <source>%1 called back</source>
        <translation>%1 回访</translation>
    </message>
    <message>
        <source>%1 merged a ticket into this one</source>
        <translation>%1 并入一张工单</translation>
    </message>
    <message>
        <source>%1 judged the complaint</source>
        <translation>%1 判定投诉</translation>
    </message>
    <message>
        <source>%1 filed the form owed</source>
        <translation>%1 补交联系单</translation>
    </message>
    <message>
        <source>%1 assigned</source>
        <translation>%1 指派</translation>
    </message>
    <message>
        <source>%1 reopened it</source>
        <translation>%1 重开</translation>
    </message>
    <message>
        <source>%1 found the contact data wrong</source>
        <translation>%1 查明联系方式有误</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>%1 录单</translation>
    </message>
    <message>
        <source>%1 settled at once</source>
        <translation>%1 当场办结</translation>
    </message>
    <message>
        <source>%1 dispatched</source>
        <translation>%1 派单</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 接单</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 答复</translation>
    </message>
    <message>
        <source>%1 passed it to callback</source>
        <translation>%1 转回访</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 结案</translation>
    </message>
    <message>
        <source>%1 returned it</source>
        <translation>%1 退单</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 撤销</translation>
    </message>
    <message>
        <source>%1 merged it into another</source>
        <translation>%1 并入另一张工单</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>对客</translation>
    </message>
    <message>
        <source>Clock “%1” started</source>
        <translation>「%1」开始计时</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>应于 %1 前</translation>
    </message>
    <message>
        <source>Clock “%1” stopped</source>
        <translation>「%1」停止计时</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>引用知识</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>%1 ended the tie</source>
        <translation>%1 解除了归属</translation>
    </message>
    <message>
        <source>%1 made it one of many</source>
        <translation>%1 将它归入群体问题</translation>
    </message>
    <message>
        <source>%1 tied a ticket to this one</source>
        <translation>%1 将一张工单归到此单</translation>
    </message>
    <message>
        <source>%1 ruled for the office</source>
        <translation>%1 代表办公室裁定</translation>
    </message>
    <message>
        <source>%1 recorded who is liable</source>
        <translation>%1 记录了责任认定</translation>
    </message>
    <message>
        <source>%1 took the recording back</source>
        <translation>%1 撤回录单</translation>
    </message>
    <message>
        <source>%1 took the settling back</source>
        <translation>%1 撤回当场办结</translation>
    </message>
    <message>
        <source>%1 took the dispatch back</source>
        <translation>%1 撤回派单</translation>
    </message>
    <message>
        <source>%1 took the acceptance back</source>
        <translation>%1 撤回接单</translation>
    </message>
    <message>
        <source>%1 took the answer back</source>
        <translation>%1 撤回答复</translation>
    </message>
    <message>
        <source>%1 took it back from callback</source>
        <translation>%1 从回访撤回</translation>
    </message>
    <message>
        <source>%1 took the closing back</source>
        <translation>%1 撤回结案</translation>
    </message>
    <message>
        <source>%1 took the return back</source>
        <translation>%1 撤回退单</translation>
    </message>
    <message>
        <source>%1 took the cancelling back</source>
        <translation>%1 撤回取消</translation>
    </message>
    <message>
        <source>%1 took the merging back</source>
        <translation>%1 撤回合并</translation>
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
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Recorded at: time of day</source>
        <translation>受理时刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>业务账号</translation>
    </message>
    <message>
        <source>Address of the matter</source>
        <translation>事发地址</translation>
    </message>
    <message>
        <source>When to reach</source>
        <translation>方便联系的时间</translation>
    </message>
    <message>
        <source>Complaint level</source>
        <translation>投诉级别</translation>
    </message>
    <message>
        <source>Complained to</source>
        <translation>受理单位</translation>
    </message>
    <message>
        <source>Liable</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Customer&apos;s opinion</source>
        <translation>客户意见</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>通讯地址</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>所属库</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>下发部门</translation>
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
        <translation>业务</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>客户级别</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Has a contract</source>
        <translation>是否签约</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>已办业务</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Lies under</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Code in the file</source>
        <translation>文件中的编号</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>知识条目</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>标准用语</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>第 %1 级</translation>
    </message>
    <message>
        <source>Holds the character U+0000, which cannot be kept.</source>
        <translation>含有无法保存的字符 U+0000。</translation>
    </message>
    <message>
        <source>Holds bytes that are no text in the file&apos;s encoding.</source>
        <translation>含有不符合文件编码的字节。</translation>
    </message>
    <message>
        <source>Has more cells than the header.</source>
        <translation>单元格比表头多。</translation>
    </message>
    <message>
        <source>Has a quote that is never closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>Is longer than any record.</source>
        <translation>超出任何记录的长度。</translation>
    </message>
    <message>
        <source>Is not JSON.</source>
        <translation>不是 JSON。</translation>
    </message>
    <message>
        <source>Is not a JSON object.</source>
        <translation>不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Is empty.</source>
        <translation>是空行。</translation>
    </message>
    <message>
        <source>Lacks what every record of its kind needs.</source>
        <translation>缺少这类数据必需的内容。</translation>
    </message>
    <message>
        <source>Repeats a row that stands before it in the file.</source>
        <translation>与文件中前面的一行重复。</translation>
    </message>
    <message>
        <source>There is no such file any more. Choose another.</source>
        <translation>文件已不存在。请另选一个。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>这是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner, or choose another.</source>
        <translation>没有读取此文件的权限。请联系文件所有者，或另选一个。</translation>
    </message>
    <message>
        <source>This file is empty. Choose another.</source>
        <translation>文件是空的。请另选一个。</translation>
    </message>
    <message>
        <source>This is a PDF. Choose a table: CSV, TSV or JSON Lines.</source>
        <translation>这是 PDF。请选择表格：CSV、TSV 或 JSON Lines。</translation>
    </message>
    <message>
        <source>This is a picture. Choose a table: CSV, TSV or JSON Lines.</source>
        <translation>这是图片。请选择表格：CSV、TSV 或 JSON Lines。</translation>
    </message>
    <message>
        <source>This is a workbook. Open it in your spreadsheet program, save the sheet as CSV and choose that file.</source>
        <translation>这是电子表格工作簿。请在表格软件中打开，把工作表另存为 CSV，再选择该文件。</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and choose a file in it.</source>
        <translation>这是压缩包。请解压后选择其中的文件。</translation>
    </message>
    <message>
        <source>This file holds no text. Choose a table: CSV, TSV or JSON Lines.</source>
        <translation>文件内容不是文本。请选择表格：CSV、TSV 或 JSON Lines。</translation>
    </message>
    <message>
        <source>The first line of this file names no columns. Add such a line, or choose another file.</source>
        <translation>文件第一行没有列名。请补上一行列名，或另选文件。</translation>
    </message>
    <message>
        <source>Two columns go to the same field. Choose another for one of them.</source>
        <translation>两列对应到同一字段。请为其中一列另选。</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>结案时间</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Refused line</source>
        <translation>拒收行号</translation>
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
        <translation>值班日志第 %1 册：与先前所见不符</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>已同步 %1</translation>
    </message>
    <message>
        <source>Fetching people and settings: %1</source>
        <translation>正在获取人员和设置：%1</translation>
    </message>
    <message>
        <source>Fetching tickets: %1</source>
        <translation>正在获取工单：%1</translation>
    </message>
    <message>
        <source>Fetching what belongs to the tickets: %1</source>
        <translation>正在获取工单的经过：%1</translation>
    </message>
    <message>
        <source>Fetching customers: %1</source>
        <translation>正在获取客户：%1</translation>
    </message>
    <message>
        <source>Fetching knowledge: %1</source>
        <translation>正在获取知识：%1</translation>
    </message>
    <message>
        <source>Fetching the rest: %1</source>
        <translation>正在获取其余内容：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>本机待送 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>待处理 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>离线，截至 %1</translation>
    </message>
    <message>
        <source>Not synchronised, as of %1</source>
        <translation>未同步，截至 %1</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>不合规则</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Another part of the same action was refused</source>
        <translation>同一操作的另一部分未通过</translation>
    </message>
    <message>
        <source>Your rights did not cover it when it arrived</source>
        <translation>送达时你没有这个权限</translation>
    </message>
    <message>
        <source>A rule is against it: %1</source>
        <translation>不符合规则：%1</translation>
    </message>
    <message>
        <source>It waited here for so long that nobody can tell whether it was taken before: look before you send it again</source>
        <translation>在本机等待太久，已无法确认之前是否被接收：再次发送前请先查看</translation>
    </message>
    <message>
        <source>Changed by someone else first: %1</source>
        <translation>别人先改了：%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等客户</translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation>上门时间</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>处理措施</translation>
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
        <translation>新工单</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>流转：%1</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>答复客户</translation>
    </message>
    <message>
        <source>Entry in the time line</source>
        <translation>时间线记录</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>一处修改</translation>
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
        <translation>已与服务器一致</translation>
    </message>
    <message>
        <source>Only here so far</source>
        <translation>只在本机</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>待处理</translation>
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
        <translation>值班日志的记录</translation>
    </message>
    <message>
        <source>The signature does not hold: the page or the book is another than was signed. Read it again and sign anew; what you wrote is kept here</source>
        <translation>签名不成立：交接页或值班日志与签字时不同。请重新阅读并签字；您写的内容保存在这里</translation>
    </message>
    <message>
        <source>The duty log was closed and goes on in another book. Write it there; what you wrote is kept here</source>
        <translation>这本值班日志已经结束，后面的写在新的一本里。请写到新的一本；您写的内容保存在这里</translation>
    </message>
    <message>
        <source>The shift had been handed over before. What you wrote is kept here</source>
        <translation>该班此前已经交接。您写的内容保存在这里</translation>
    </message>
</context>
<context>
    <name>UnfinishedDraft</name>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Step of a ticket</source>
        <translation>工单步骤</translation>
    </message>
    <message>
        <source>Entry in a ticket</source>
        <translation>工单记录</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>问题的答复</translation>
    </message>
    <message>
        <source>Report on an article</source>
        <translation>条目报错</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Step of an article</source>
        <translation>条目步骤</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Directory entry</source>
        <translation>通讯录条目</translation>
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
        <translation>值班日志记录</translation>
    </message>
    <message>
        <source>Correction in the duty log</source>
        <translation>值班日志更正</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>遗留事项</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Handover of a shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Duty that was done</source>
        <translation>完成的例行职责</translation>
    </message>
    <message>
        <source>Duty of the calendar</source>
        <translation>职责日历中的职责</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>应急预案</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>纸质受理单</translation>
    </message>
    <message>
        <source>Remarks of a report</source>
        <translation>报表的备注</translation>
    </message>
    <message>
        <source>Form that calls are scored by</source>
        <translation>质检评分表</translation>
    </message>
    <message>
        <source>Points of a person</source>
        <translation>个人积分</translation>
    </message>
    <message>
        <source>Briefing of the day</source>
        <translation>每日简报</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Mine</source>
        <translation>我的待办</translation>
    </message>
    <message>
        <source>Nothing is with you now</source>
        <translation>你手上没有待办</translation>
    </message>
    <message>
        <source>Tickets that you record or accept stand here until they are closed.</source>
        <translation>你录单或接单的工单在这里，直到结案。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>No open ticket in your sight</source>
        <translation>没有未结的工单</translation>
    </message>
    <message>
        <source>Every ticket of your scopes that is not closed stands here.</source>
        <translation>你能看到的未结工单都在这里。</translation>
    </message>
    <message>
        <source>Every ticket has been dispatched</source>
        <translation>工单都已派出</translation>
    </message>
    <message>
        <source>A ticket stands here from recording, or from a return, until it is sent.</source>
        <translation>录单或退单之后、派出之前的工单在这里。</translation>
    </message>
    <message>
        <source>Running out</source>
        <translation>快到时限</translation>
    </message>
    <message>
        <source>No clock is about to run out</source>
        <translation>没有快到时限的工单</translation>
    </message>
    <message>
        <source>A ticket comes here when the warning before its next deadline is reached.</source>
        <translation>下一个时限到了预警点，工单就会来到这里。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>没有超时的工单</translation>
    </message>
    <message>
        <source>A ticket comes here at the moment its deadline passes.</source>
        <translation>工单一过时限就会来到这里。</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>滞留</translation>
    </message>
    <message>
        <source>Nothing is stuck</source>
        <translation>没有滞留的工单</translation>
    </message>
    <message>
        <source>A ticket comes here when nobody has moved it for the time that the department has set.</source>
        <translation>超过部门设定的时间没有人处理的工单会来到这里。</translation>
    </message>
    <message>
        <source>Callbacks due</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>No ticket waits for a callback</source>
        <translation>没有要回访的工单</translation>
    </message>
    <message>
        <source>After a department has answered and the review has passed, the ticket comes here by itself.</source>
        <translation>部门答复并审核通过后，工单会自己来到这里。</translation>
    </message>
    <message>
        <source>No ticket waits for its customer</source>
        <translation>没有在等客户的工单</translation>
    </message>
    <message>
        <source>Tickets whose clocks are paused for the customer stand here.</source>
        <translation>为等客户而暂停计时的工单在这里。</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>请示中</translation>
    </message>
    <message>
        <source>No escalation is open</source>
        <translation>没有等批示的请示</translation>
    </message>
    <message>
        <source>A ticket stands here from its escalation until the instruction is given.</source>
        <translation>从请示到批示之间的工单在这里。</translation>
    </message>
    <message>
        <source>Form owed</source>
        <translation>欠联系单</translation>
    </message>
    <message>
        <source>No contact form is owed</source>
        <translation>没有欠交的联系单</translation>
    </message>
    <message>
        <source>What was solved first stands here until its form is filed.</source>
        <translation>先解决的工单在这里，直到补交联系单。</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>全部工单</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>还没有工单</translation>
    </message>
    <message>
        <source>Record the first one, or import a table of them.</source>
        <translation>录第一张，或导入一张工单表。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>With</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Last moved</source>
        <translation>最近处理</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>录单</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等客户</translation>
    </message>
    <message>
        <source>Urged</source>
        <translation>催办过</translation>
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
        <translation>未结</translation>
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
        <translation>现在</translation>
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
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1内</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Team views</source>
        <translation>班组视图</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>个人视图</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
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
        <translation>%1：无</translation>
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
        <translation>「%1」里没有工单</translation>
    </message>
    <message>
        <source>Tickets come here as soon as they fit the view&apos;s filter.</source>
        <translation>工单一符合视图的条件就会来到这里。</translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation>未派单</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>等客户</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>不在等客户</translation>
    </message>
    <message>
        <source>Not urged</source>
        <translation>未催办</translation>
    </message>
    <message>
        <source>No form owed</source>
        <translation>不欠联系单</translation>
    </message>
    <message>
        <source>Tickets that you accept stand here until they are closed.</source>
        <translation>你接单的工单在这里，直到结案。</translation>
    </message>
    <message>
        <source>Tickets that you may see come here by themselves.</source>
        <translation>你能看到的工单会自动出现在这里。</translation>
    </message>
    <message>
        <source>Closed tickets</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>No ticket has been closed yet</source>
        <translation>还没有结案的工单</translation>
    </message>
    <message>
        <source>Settled, closed and cancelled tickets stand here, the newest first.</source>
        <translation>当场办结、已结案和已取消的工单在这里，最新的在最前面。</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>Nobody knows whose call this was: it cannot be scored.</source>
        <translation>不知道这通电话是谁接的，不能评分。</translation>
    </message>
    <message>
        <source>This is your own call: somebody else scores it.</source>
        <translation>这是您自己的通话，由他人评分。</translation>
    </message>
    <message>
        <source>Another inspector has scored this call.</source>
        <translation>这通电话已由另一位质检员评过。</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
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
        <translation>未读</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Under appeal</source>
        <translation>申诉中</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>维持原分</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>已改分</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>Critical: voids its group.</source>
        <translation>关键项：不合格则本组作废。</translation>
    </message>
    <message>
        <source>Fatal: voids the whole score.</source>
        <translation>致命项：一票否决，全单零分。</translation>
    </message>
    <message>
        <source>Say why once points are lost.</source>
        <translation>扣分须说明理由。</translation>
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
        <translation>发布给坐席</translation>
    </message>
    <message>
        <source>Take the score back</source>
        <translation>撤回评分</translation>
    </message>
    <message>
        <source>Only a score that waits to be sent can be taken back.</source>
        <translation>只有等待发出的评分才能撤回。</translation>
    </message>
    <message>
        <source>Nothing is scored yet.</source>
        <translation>还没有评分。</translation>
    </message>
    <message>
        <source>Answer every item first, or say that it does not apply.</source>
        <translation>请先评完各项，不涉及的勾选“不适用”。</translation>
    </message>
    <message>
        <source>It was published.</source>
        <translation>评分已发布。</translation>
    </message>
    <message>
        <source>Goes to the agent on %1.</source>
        <translation>将于 %1 发给坐席。</translation>
    </message>
    <message>
        <source>Published on %1. The agent acknowledged it on %2.</source>
        <translation>%1 发布，坐席于 %2 确认。</translation>
    </message>
    <message>
        <source>Published on %1. The agent has not acknowledged it yet.</source>
        <translation>%1 发布，坐席尚未确认。</translation>
    </message>
    <message>
        <source>The plan did not draw this call: take it into the sample and say why.</source>
        <translation>这通电话不是抽样抽中的，请先列入样本并说明理由。</translation>
    </message>
    <message>
        <source>A second score is finished, not published.</source>
        <translation>复评只需完成，不发布。</translation>
    </message>
    <message>
        <source>Finish the second score</source>
        <translation>完成复评</translation>
    </message>
    <message>
        <source>No appeal waits for a score of this call.</source>
        <translation>这通电话没有待复评的申诉。</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>评分已完成。</translation>
    </message>
    <message>
        <source>The agent appealed on %1. Somebody else scores the call again and decides.</source>
        <translation>坐席于 %1 申诉，由他人复评并裁定。</translation>
    </message>
    <message>
        <source>After an appeal it was revised on %1 and counts %2.</source>
        <translation>经申诉于 %1 改分，现计 %2 分。</translation>
    </message>
    <message>
        <source>After an appeal it was upheld on %1.</source>
        <translation>经申诉于 %1 维持原分。</translation>
    </message>
    <message>
        <source>Finished. Decide the appeal now: both scores are laid side by side.</source>
        <translation>复评已完成，请裁定申诉，届时两份评分并排显示。</translation>
    </message>
    <message>
        <source>A score for a calibration is handed in, not published.</source>
        <translation>校准评分只提交，不发布。</translation>
    </message>
    <message>
        <source>Hand in for the calibration</source>
        <translation>提交校准评分</translation>
    </message>
    <message>
        <source>No calibration waits for a score of this call.</source>
        <translation>没有等待这通电话评分的校准。</translation>
    </message>
    <message>
        <source>It was handed in.</source>
        <translation>已经提交。</translation>
    </message>
    <message>
        <source>Handed in. What the others found is shown once the calibration is closed.</source>
        <translation>已提交。校准结束后才能看到其他人的评分。</translation>
    </message>
    <message>
        <source>Nothing of the form applies to this call: there is no score to give.</source>
        <translation>评分表没有一项适用于这通电话，无法给分。</translation>
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
        <translation>%1：样本 %2 条，已评 %3 条，录音 %4 条</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SamplePane</name>
    <message>
        <source>Sample of each agent</source>
        <translation>各坐席样本</translation>
    </message>
    <message>
        <source>Draw what is missing</source>
        <translation>按差额抽样</translation>
    </message>
    <message>
        <source>Nobody is short of whom there are recordings to draw.</source>
        <translation>没有人缺样本，或已没有录音可抽。</translation>
    </message>
    <message>
        <source>Take into the sample…</source>
        <translation>列入样本…</translation>
    </message>
    <message>
        <source>No recording is chosen.</source>
        <translation>没有选中录音。</translation>
    </message>
    <message>
        <source>It is in a sample already.</source>
        <translation>已在样本中。</translation>
    </message>
    <message>
        <source>Sample of %1</source>
        <translation>%1样本</translation>
    </message>
    <message numerus="yes">
        <source>%n each</source>
        <translation>
            <numerusform>每人 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Take into the sample</source>
        <translation>列入样本</translation>
    </message>
    <message>
        <source>The plan did not draw this recording. The reason is kept with it.</source>
        <translation>这条录音不是抽样抽中的。理由会一并留存。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>The recording was not taken into the sample.</source>
        <translation>录音没有列入样本。</translation>
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
        <translation>对评分提出申诉</translation>
    </message>
    <message>
        <source>Say of each item that you object to why. Somebody else scores the call again, without seeing your reasons or the first score, and then decides. You may appeal until %1.</source>
        <translation>有异议的项目，请逐项写明理由。将由另一位质检员重新评分，评完之前看不到您的理由，也看不到原评分，评完再作决定。申诉截止：%1。</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>提交申诉</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>总体说明</translation>
    </message>
    <message>
        <source>Say of at least one item why you object to it.</source>
        <translation>请至少对一个项目写明异议理由。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::AppealsPane</name>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Decide the appeal…</source>
        <translation>裁定申诉…</translation>
    </message>
    <message>
        <source>Appealed on %1</source>
        <translation>%1 申诉</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>评分中</translation>
    </message>
    <message>
        <source>To score</source>
        <translation>待复评</translation>
    </message>
    <message>
        <source>No appeal against a score of this recording waits for you.</source>
        <translation>这段录音没有等您处理的申诉。</translation>
    </message>
    <message>
        <source>Finish your own score of the call first.</source>
        <translation>请先完成您自己的评分。</translation>
    </message>
    <message>
        <source>The appeal was not decided.</source>
        <translation>裁定没有保存。</translation>
    </message>
    <message>
        <source>The form of the first score is not here.</source>
        <translation>初评所用的评分表不在本机。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DecideDialog</name>
    <message>
        <source>“%1” depends on another item and would stay without an answer. Take the second of both, or of neither.</source>
        <translation>“%1”取决于另一项，这样选会没有答案。请两项都取复评，或都不取。</translation>
    </message>
    <message>
        <source>Reason, for the agent</source>
        <translation>理由（坐席可见）</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>裁定申诉</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 appealed.</source>
        <translation>%1 提出了申诉。</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>First</source>
        <translation>初评</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>复评</translation>
    </message>
    <message>
        <source>Take the second</source>
        <translation>采用复评</translation>
    </message>
    <message>
        <source>The agent&apos;s reason</source>
        <translation>坐席的理由</translation>
    </message>
    <message>
        <source>%1: take the second</source>
        <translation>%1：采用复评</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>裁定结果</translation>
    </message>
    <message>
        <source>The first score stands</source>
        <translation>维持初评</translation>
    </message>
    <message>
        <source>The chosen items count</source>
        <translation>采用所选项目</translation>
    </message>
    <message>
        <source>The second score counts</source>
        <translation>以复评为准</translation>
    </message>
    <message>
        <source>Both found the same.</source>
        <translation>两次评分相同。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Published %1, second score %2. Counts from now on: %3.</source>
        <translation>初评 %1 分，复评 %2 分。今后计 %3 分。</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>还需要填写：%1。</translation>
    </message>
    <message>
        <source>Choose the items that count, or let the first score stand.</source>
        <translation>请选择以复评为准的项目，或维持初评。</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Erased by order</source>
        <translation>已按命令删除</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Daily check</source>
        <translation>每日检查</translation>
    </message>
    <message>
        <source>Monthly check</source>
        <translation>每月检查</translation>
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
        <translation>已签字</translation>
    </message>
    <message>
        <source>read by %1, written on since</source>
        <translation>%1 检查后又有新条目</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>须再检查</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签字</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::CheckSigning</name>
    <message>
        <source>The page could not be read.</source>
        <translation>没有读到这一页。</translation>
    </message>
    <message>
        <source>Check and sign the page</source>
        <translation>检查并签字</translation>
    </message>
    <message>
        <source>Read the page, and sign with your password that you did.</source>
        <translation>请阅读本页，并用本人密码签字确认。</translation>
    </message>
    <message>
        <source>Sign the check</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>检查人：%1</translation>
    </message>
    <message>
        <source>The check was not written.</source>
        <translation>检查没有写入。</translation>
    </message>
    <message>
        <source>That is not your password. Nothing was signed.</source>
        <translation>这不是您的密码，没有签字。</translation>
    </message>
    <message>
        <source>You cannot sign in at present, so nothing was signed. Tell the administrator.</source>
        <translation>您目前不能登录，因此没有签字。请告知管理员。</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>没有签字。</translation>
    </message>
    <message>
        <source>The book is not here yet. Try again in a moment.</source>
        <translation>值班日志还没有全部收到，请稍后再试。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ChecksDialog</name>
    <message>
        <source>Checks of the duty log of %1</source>
        <translation>%1值班日志的检查</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>The checks could not be read.</source>
        <translation>没有读到检查记录。</translation>
    </message>
    <message>
        <source>Read and sign…</source>
        <translation>阅读并签字…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>显示哪些检查</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签字</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Every page of this month is checked.</source>
        <translation>本月各页均已检查。</translation>
    </message>
    <message>
        <source>Nothing is to be checked yet.</source>
        <translation>目前没有须检查的页。</translation>
    </message>
    <message>
        <source>The checks themselves are shown under All.</source>
        <translation>检查记录在“全部”中。</translation>
    </message>
    <message>
        <source>A page is checked once its day is over, the month once it has ended.</source>
        <translation>每页在当天结束后检查，每月在月末之后检查。</translation>
    </message>
    <message>
        <source>It was checked and signed, and nothing was written on it since.</source>
        <translation>本页已检查签字，此后没有新条目。</translation>
    </message>
    <message>
        <source>This check is signed by: %1, or somebody above.</source>
        <translation>此项检查由%1或其上级签字。</translation>
    </message>
    <message>
        <source>This page is your own: you opened, handed over or took over a shift on it, or wrote it alone. Somebody else checks it.</source>
        <translation>这是您本人的页：您在当页开班、交班或接班，或全页由您一人所写。由他人检查。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::UncheckedChip</name>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n 项未检查</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seatdesk::TakeoverSigning</name>
    <message>
        <source>The shift was not taken over.</source>
        <translation>没有接班。</translation>
    </message>
    <message>
        <source>Takes over: %1</source>
        <translation>接班人 %1</translation>
    </message>
    <message>
        <source>That is not your password. Nothing was signed.</source>
        <translation>这不是您的密码，没有签字。</translation>
    </message>
    <message>
        <source>You cannot sign in at present, so nothing was signed. Tell the administrator.</source>
        <translation>您目前不能登录，因此没有签字。请告知管理员。</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>没有签字。</translation>
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
        <translation>每月末</translation>
    </message>
    <message>
        <source>each month on day %1</source>
        <translation>每月 %1 日</translation>
    </message>
    <message>
        <source>each month on the last %1 before day %2</source>
        <translation>每月 %2 日之前最后一个%1</translation>
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
        <translation>每个工作日</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every month, the last weekday before a day</source>
        <translation>每月某日之前的最后一个星期几</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>仍在当天</translation>
    </message>
    <message>
        <source>the working day before</source>
        <translation>提前到前一工作日</translation>
    </message>
    <message>
        <source>the working day after</source>
        <translation>顺延到后一工作日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (no work that day: %2)</source>
        <translation>%1（当天休息则%2）</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>即将到期</translation>
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
        <translation>按时完成</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>each team</source>
        <translation>各班组</translation>
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
        <translation>工单</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Entry of the duty log</source>
        <translation>值班日志条目</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印件</translation>
    </message>
    <message>
        <source>done %1 by %2</source>
        <translation>%2 于 %1 完成</translation>
    </message>
    <message>
        <source>%1 says that it was not done</source>
        <translation>%1 说明并未完成</translation>
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
        <translation>其后已更正</translation>
    </message>
    <message>
        <source>a rule of a newer program</source>
        <translation>较新版本程序的规则</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
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
            <numerusform>已逾期的职责：%n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duties due today: %n.</source>
        <translation>
            <numerusform>今天到期的职责：%n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>every day of a peak period</source>
        <translation>征期内每天</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TaskHistory</name>
    <message>
        <source>History of the duty</source>
        <translation>职责记录</translation>
    </message>
    <message>
        <source>Choose a duty to see what was done of it.</source>
        <translation>选择一项职责，查看完成情况。</translation>
    </message>
    <message>
        <source>Nothing was written of this duty yet.</source>
        <translation>这项职责尚无记录。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DueChip</name>
    <message numerus="yes">
        <source>Duties overdue: %n</source>
        <translation>
            <numerusform>逾期职责 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duties today: %n</source>
        <translation>
            <numerusform>今天职责 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>例行职责</translation>
    </message>
</context>
<context>
    <name>Seatdesk::DutyCalendar</name>
    <message>
        <source>Duties</source>
        <translation>例行职责</translation>
    </message>
    <message>
        <source>Calendar of duties…</source>
        <translation>职责日历…</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TasksDialog</name>
    <message>
        <source>Calendar of duties</source>
        <translation>职责日历</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>例行职责</translation>
    </message>
    <message>
        <source>The calendar could not be read.</source>
        <translation>无法读取职责日历。</translation>
    </message>
    <message>
        <source>It is done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Show what shows it</source>
        <translation>查看佐证</translation>
    </message>
    <message>
        <source>New duty…</source>
        <translation>新增职责…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>终止…</translation>
    </message>
    <message>
        <source>Take over the usual ones</source>
        <translation>采用常用职责</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>打印清单…</translation>
    </message>
    <message>
        <source>Which duties</source>
        <translation>哪些职责</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The duties themselves</source>
        <translation>职责设置</translation>
    </message>
    <message>
        <source>Whose duties</source>
        <translation>谁的职责</translation>
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
        <translation>关闭</translation>
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
        <translation>尚未设置例行职责。</translation>
    </message>
    <message>
        <source>The director makes them, or takes over the usual ones, under “The duties themselves”.</source>
        <translation>由主任在“职责设置”中新增，或采用常用职责。</translation>
    </message>
    <message>
        <source>Nothing was done lately.</source>
        <translation>近期没有完成记录。</translation>
    </message>
    <message>
        <source>What is marked as done under “To do” stands here, with what shows it.</source>
        <translation>在“待办”中标记完成的职责及其佐证列在这里。</translation>
    </message>
    <message>
        <source>Nothing is to be done now.</source>
        <translation>目前没有待办职责。</translation>
    </message>
    <message>
        <source>A duty comes up here some days before it is due, and stays until it is done.</source>
        <translation>职责在到期前几天出现在这里，完成后移出。</translation>
    </message>
</context>
<context>
    <name>TaskAnswers</name>
    <message>
        <source>How often</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>哪些日子</translation>
    </message>
    <message>
        <source>Week: 1 5 is Monday and Friday. Month: 22, or 31 for its end. Last weekday: 5 before 25 is the last Friday before the 25th. Year: 05-31 11-30. Every day: leave it empty.</source>
        <translation>每周：1 5 表示星期一和星期五。每月：22，月末写 31。某日之前最后一个星期几：5 before 25 表示 25 日之前最后一个星期五。每年：05-31 11-30。每天：留空。</translation>
    </message>
    <message>
        <source>By what time, or times</source>
        <translation>期限时刻（可多个）</translation>
    </message>
    <message>
        <source>Where nobody works that day, it is due</source>
        <translation>当天休息时</translation>
    </message>
    <message>
        <source>It cannot have been done later than now. Choose an earlier time.</source>
        <translation>完成时间不能晚于现在，请选择更早的时间。</translation>
    </message>
    <message>
        <source>Something has to show it: write what, or choose what it stands in.</source>
        <translation>需要佐证：请用文字说明，或选择所在的记录。</translation>
    </message>
    <message>
        <source>The copies are no number. Write 0 where none are handed out.</source>
        <translation>份数不是数字。不分发时请写 0。</translation>
    </message>
    <message>
        <source>The days or times cannot be read. Write them as the examples show, times as 18:00.</source>
        <translation>无法识别日期或时刻。请按示例填写，时刻如 18:00。</translation>
    </message>
    <message>
        <source>Something is missing. Fill in every field that is needed.</source>
        <translation>还有内容未填写，请填完所有必填项。</translation>
    </message>
    <message>
        <source>nobody: whoever has the role</source>
        <translation>不指定：由担任该角色者负责</translation>
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
        <translation>更正为</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>并未完成</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>What shows it, in words</source>
        <translation>佐证说明</translation>
    </message>
    <message>
        <source>or: the announcement, entry of the log, article, print or ticket</source>
        <translation>或选择公告、日志条目、知识、打印件或工单</translation>
    </message>
    <message>
        <source>Copies handed out</source>
        <translation>分发份数</translation>
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
        <translation>写入更正</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>职责内容</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁完成</translation>
    </message>
    <message>
        <source>or one person, by name</source>
        <translation>或指定一人</translation>
    </message>
    <message>
        <source>It is owed by</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>the department, once</source>
        <translation>部门（一次）</translation>
    </message>
    <message>
        <source>each team</source>
        <translation>各班组</translation>
    </message>
    <message>
        <source>Copies to hand out</source>
        <translation>应分发份数</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>分发对象</translation>
    </message>
    <message>
        <source>What shows that it was done</source>
        <translation>完成的佐证</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New duty</source>
        <translation>新增职责</translation>
    </message>
    <message>
        <source>It is due from now on, again and again, until it is ended.</source>
        <translation>从现在起按周期到期，直到终止。</translation>
    </message>
    <message>
        <source>Change the duty</source>
        <translation>修改职责</translation>
    </message>
    <message>
        <source>What was due until now stays as it was; another time or another team holds from now on.</source>
        <translation>此前已到期的保持不变；新的时间或责任单位从现在起生效。</translation>
    </message>
    <message>
        <source>End the duty</source>
        <translation>终止职责</translation>
    </message>
    <message>
        <source>“%1” is not due any more. What was done of it stays on record.</source>
        <translation>“%1”不再到期，已有记录保留。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入。</translation>
    </message>
    <message>
        <source>Choose a duty first.</source>
        <translation>请先选择一项职责。</translation>
    </message>
    <message>
        <source>This duty is done by: %1. Their lead or the director may say so for them.</source>
        <translation>这项职责由%1完成，班长或主任可代为标记。</translation>
    </message>
    <message>
        <source>The director decides which duties there are.</source>
        <translation>例行职责由主任设置。</translation>
    </message>
    <message>
        <source>This duty has ended. Make a new one.</source>
        <translation>这项职责已终止，请新增一项。</translation>
    </message>
    <message>
        <source>All the usual duties are there already.</source>
        <translation>常用职责都已存在。</translation>
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
        <translation>%2 于 %1 完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Calendar of duties</source>
        <translation>职责日历</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Whose duties</source>
        <translation>职责归属</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Done in this month</source>
        <translation>本月已完成</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核签人</translation>
    </message>
</context>
<context>
    <name>Seatdesk::SeatLeaveCommands</name>
    <message>
        <source>%1:%2 h</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>From %1 minutes on it becomes an entry of the duty log.</source>
        <translation>离岗满 %1 分钟即写入值班日志。</translation>
    </message>
    <message>
        <source>What lasts longer than %1 hours becomes an entry of the duty log.</source>
        <translation>顶岗超过 %1 小时即写入值班日志。</translation>
    </message>
    <message>
        <source>%1 leaves the seat</source>
        <translation>%1 离岗</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>left the seat</source>
        <translation>离岗</translation>
    </message>
    <message>
        <source>covers for a colleague</source>
        <translation>替同事顶岗</translation>
    </message>
    <message>
        <source>For whom, when covering</source>
        <translation>替谁顶岗</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Away from the seat: %1, %2, %3 (a breach from %4 minutes on).</source>
        <translation>离岗：%1，%2，共 %3（满 %4 分钟为违规）。</translation>
    </message>
    <message>
        <source>Covered for %1: %2, %3, %4 (allowed: %5 hours).</source>
        <translation>替%1顶岗：%2，%3，共 %4（限 %5 小时）。</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 返岗</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>返岗</translation>
    </message>
    <message>
        <source>Remark for the entry, if one is written</source>
        <translation>备注（写入日志时附上）</translation>
    </message>
    <message>
        <source>This shift was handed over meanwhile. Nothing was written.</source>
        <translation>该班次已交接，没有写入。</translation>
    </message>
    <message>
        <source>Choose the colleague who is covered for.</source>
        <translation>请选择被顶岗的同事。</translation>
    </message>
    <message>
        <source>It was noted meanwhile that this person is away.</source>
        <translation>其间已记下此人离岗。</translation>
    </message>
    <message>
        <source>That time cannot be: it lies in the future, or before the person left.</source>
        <translation>时间无效：晚于现在，或早于离岗时间。</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>没有记下。</translation>
    </message>
    <message>
        <source>Open the shift first.</source>
        <translation>请先开班。</translation>
    </message>
    <message>
        <source>The team&apos;s lead or the director notes who is away.</source>
        <translation>离岗由班长或主任记录。</translation>
    </message>
    <message>
        <source>Choose a person of the shift first.</source>
        <translation>请先选择本班人员。</translation>
    </message>
    <message>
        <source>This person is away already.</source>
        <translation>此人已离岗。</translation>
    </message>
    <message>
        <source>This person is at the seat.</source>
        <translation>此人在岗。</translation>
    </message>
    <message>
        <source>away since %1</source>
        <translation>%1 起离岗</translation>
    </message>
    <message>
        <source>covers for %1 since %2</source>
        <translation>%2 起替%1顶岗</translation>
    </message>
</context>
<context>
    <name>PlanPrintout</name>
    <message>
        <source>Time: ____:____   Name: ____________</source>
        <translation>时间：____:____　姓名：____________</translation>
    </message>
    <message>
        <source>Emergency plan: %1</source>
        <translation>应急预案：%1</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Activated by</source>
        <translation>启动人</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>班长</translation>
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
        <translation>系统故障</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>灾害</translation>
    </message>
    <message>
        <source>Social event</source>
        <translation>社会事件</translation>
    </message>
    <message>
        <source>Call surge</source>
        <translation>话务激增</translation>
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
        <translation>恢复未完成</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>应急预案</translation>
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
        <translation>执行中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Emergency plan activated: %1 (version %2, steps: %3). Why: %4</source>
        <translation>启动应急预案：%1（版本 %2，共 %3 步）。原因：%4</translation>
    </message>
    <message>
        <source>Emergency plan “%1”, step %2 of %3 done: %4</source>
        <translation>应急预案“%1”，第 %2 步（共 %3 步）已完成：%4</translation>
    </message>
    <message>
        <source>Emergency plan “%1”, step %2 of %3 not needed: %4</source>
        <translation>应急预案“%1”，第 %2 步（共 %3 步）不需要：%4</translation>
    </message>
    <message>
        <source>Emergency plan “%1”, step %2 of %3 is open again: %4</source>
        <translation>应急预案“%1”，第 %2 步（共 %3 步）恢复未完成：%4</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Emergency plan ended: %1. %2</source>
        <translation>应急预案结束：%1。%2</translation>
    </message>
    <message>
        <source>Ticked off: %1</source>
        <translation>步骤：%1</translation>
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
        <translation>查看应急预案</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Emergency: %1, %2</source>
        <translation>应急：%1，%2</translation>
    </message>
    <message>
        <source>An emergency plan is under way: %1, since %2. %3</source>
        <translation>应急预案执行中：%1，自 %2。%3</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>查看步骤</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PlanCommands</name>
    <message>
        <source>It was done between the activation and now. Choose such a time.</source>
        <translation>完成时间应在启动之后、现在之前，请另选时间。</translation>
    </message>
    <message>
        <source>Say why, if the step was not done.</source>
        <translation>步骤没有完成的，请写明原因。</translation>
    </message>
    <message>
        <source>Write at least one step.</source>
        <translation>至少写一个步骤。</translation>
    </message>
    <message>
        <source>Something is missing. Fill in every field that is needed.</source>
        <translation>还有必填项未填，请填完整。</translation>
    </message>
    <message>
        <source>Activate the emergency plan</source>
        <translation>启动应急预案</translation>
    </message>
    <message>
        <source>%1. The whole team sees it at once, and each step that is ticked off stands in the duty log.</source>
        <translation>%1。全班组马上看到，勾掉的每一步都写入值班日志。</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Tick off step %1</source>
        <translation>勾选第 %1 步</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>写入日志</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>This activation is not here any more.</source>
        <translation>这次启动已不在此处。</translation>
    </message>
    <message>
        <source>End the emergency plan</source>
        <translation>结束应急预案</translation>
    </message>
    <message>
        <source>%1, %2. What was not ticked off is named in the duty log.</source>
        <translation>%1，%2。未勾的步骤会写入值班日志。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>怎样结束的</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>适用情况</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Steps, one a line: who | what</source>
        <translation>步骤，每行一步：谁 | 做什么</translation>
    </message>
    <message>
        <source>New emergency plan</source>
        <translation>新建应急预案</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存预案</translation>
    </message>
    <message>
        <source>Change the emergency plan</source>
        <translation>修改应急预案</translation>
    </message>
    <message>
        <source>It becomes version %1. What was done by an earlier one stays as it was.</source>
        <translation>保存后为版本 %1。按旧版本做过的记录保持原样。</translation>
    </message>
    <message>
        <source>Withdraw the emergency plan</source>
        <translation>停用应急预案</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nobody can activate it any more. What was done by it stays.</source>
        <translation>停用后不能再启动，已有的记录保留。</translation>
    </message>
    <message>
        <source>The department has the standard plans, or had them once.</source>
        <translation>部门已有标准预案，或曾经有过。</translation>
    </message>
    <message>
        <source>The plans were not taken over.</source>
        <translation>标准预案没有采用成功。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>The team's lead, whoever acts as lead, or the director activates a plan.</source>
        <translation>预案由班长、值班长或主任启动。</translation>
    </message>
    <message>
        <source>This plan is under way.</source>
        <translation>这份预案正在执行。</translation>
    </message>
    <message>
        <source>This activation has ended.</source>
        <translation>这次启动已经结束。</translation>
    </message>
    <message>
        <source>The team's lead, whoever acts as lead, or the director ends it.</source>
        <translation>由班长、值班长或主任结束。</translation>
    </message>
    <message>
        <source>The director writes the plans.</source>
        <translation>预案由主任编写。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PlanStepsDialog</name>
    <message>
        <source>Steps of the plan</source>
        <translation>预案步骤</translation>
    </message>
    <message>
        <source>Tick off…</source>
        <translation>勾选…</translation>
    </message>
    <message>
        <source>End the plan…</source>
        <translation>结束预案…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>%1的应急预案</translation>
    </message>
    <message>
        <source>Emergency plans</source>
        <translation>应急预案</translation>
    </message>
    <message>
        <source>The plans could not be read.</source>
        <translation>预案读取失败。</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新建预案…</translation>
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
        <translation>采用标准预案</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>启动…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The department has no emergency plans yet.</source>
        <translation>部门还没有应急预案。</translation>
    </message>
    <message>
        <source>The director writes them, or takes over the standard ones: system failure, disaster, social event, call surge.</source>
        <translation>由主任编写，或采用标准预案：系统故障、灾害、社会事件、话务激增。</translation>
    </message>
    <message>
        <source>Paper forms…</source>
        <translation>纸质单…</translation>
    </message>
</context>
<context>
    <name>PaperPrintout</name>
    <message>
        <source>Intake form for calls</source>
        <translation>来电受理单</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>业务账号</translation>
    </message>
    <message>
        <source>When to reach</source>
        <translation>方便联系时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客户反映</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>What was promised, and until when</source>
        <translation>承诺内容和期限</translation>
    </message>
    <message>
        <source>Keyed in by</source>
        <translation>补录人</translation>
    </message>
    <message>
        <source>Keyed in at</source>
        <translation>补录时间</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>班长</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PapersDialog</name>
    <message>
        <source>Paper forms of %1</source>
        <translation>%1的纸质受理单</translation>
    </message>
    <message>
        <source>Paper forms</source>
        <translation>纸质受理单</translation>
    </message>
    <message>
        <source>The forms could not be read.</source>
        <translation>纸质单读取失败。</translation>
    </message>
    <message>
        <source>Which forms</source>
        <translation>显示哪些</translation>
    </message>
    <message>
        <source>Not keyed in</source>
        <translation>未补录</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Print blank forms…</source>
        <translation>打印空白单…</translation>
    </message>
    <message>
        <source>Key in…</source>
        <translation>补录…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Found again…</source>
        <translation>找回…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>打印于 %1</translation>
    </message>
    <message>
        <source>Keyed in</source>
        <translation>已补录</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Every printed form is keyed in or void.</source>
        <translation>打印的纸质单都已补录或作废。</translation>
    </message>
    <message>
        <source>No form was printed yet.</source>
        <translation>还没有打印过纸质单。</translation>
    </message>
    <message>
        <source>Print some before they are needed: when everything is down, calls are written on them, and later keyed in under their own numbers.</source>
        <translation>请提前打印备用：系统全部中断时把来电写在单上，恢复后按单上编号补录。</translation>
    </message>
    <message>
        <source>Print blank forms</source>
        <translation>打印空白单</translation>
    </message>
    <message>
        <source>Each has a number of its own, which is kept in this register until the form is keyed in or void.</source>
        <translation>每张一个编号，补录或作废之前一直登记在此。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>And an empty page of the duty log</source>
        <translation>另加一页空白值班日志</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>The form was not changed.</source>
        <translation>纸质单没有更改。</translation>
    </message>
    <message>
        <source>Make the form void</source>
        <translation>作废纸质单</translation>
    </message>
    <message>
        <source>%1 will not be keyed in: it was spoilt, stayed empty or is lost.</source>
        <translation>%1 不再补录：写坏、空白或遗失。</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>The team's lead or the director takes back that a form is void.</source>
        <translation>撤销作废由班长或主任办理。</translation>
    </message>
    <message>
        <source>The form was found again</source>
        <translation>找回纸质单</translation>
    </message>
    <message>
        <source>%1 is to be keyed in after all.</source>
        <translation>%1 仍需补录。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销作废</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Entries of the duty log under “%1”, by when it happened. A corrected entry counts as its correction says.</source>
        <translation>值班日志中“%1”类的记录，按发生时间计；更正过的记录按更正后的内容计。</translation>
    </message>
    <message>
        <source>Tickets of the kind “%1” that were recorded here, whatever became of them.</source>
        <translation>在此录入的“%1”类工单，不论后续处理结果如何。</translation>
    </message>
    <message>
        <source>Daily workload</source>
        <translation>工作量日报</translation>
    </message>
    <message>
        <source>Weekly workload</source>
        <translation>工作量周报</translation>
    </message>
    <message>
        <source>System problems</source>
        <translation>系统问题</translation>
    </message>
    <message>
        <source>Difficult cases</source>
        <translation>疑难问题</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Look-ups</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Proactive calls</source>
        <translation>主动服务</translation>
    </message>
    <message>
        <source>Attempts to call customers back, and other outgoing calls, by the people of the team.</source>
        <translation>本班组人员的客户回访拨打及其他呼出联系。</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>No duty log was kept then.</source>
        <translation>当时没有值班日志。</translation>
    </message>
    <message>
        <source>Which tickets this PC holds is known once it reached the server.</source>
        <translation>连上服务器之后才知道本机存有哪些工单。</translation>
    </message>
    <message>
        <source>So many tickets are open that this PC holds no others; the rest is on the server alone.</source>
        <translation>未结工单太多，本机已放不下其他工单，其余只在服务器上。</translation>
    </message>
    <message>
        <source>This PC holds the tickets that changed since %1; others are on the server alone.</source>
        <translation>本机存有 %1 以后变动过的工单，其余只在服务器上。</translation>
    </message>
    <message>
        <source>Counted %1 from what you may see.</source>
        <translation>%1 按您有权查看的内容统计。</translation>
    </message>
    <message>
        <source>This PC is still being filled: the numbers will grow.</source>
        <translation>本机数据还在下载，数字还会增加。</translation>
    </message>
    <message>
        <source>The server is away: this is what this PC knew as of %1.</source>
        <translation>服务器连不上：这是本机截至 %1 的数据。</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>上报期限 %1</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>已于 %1 打印</translation>
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
        <translation>受理督办反馈回访周汇总</translation>
    </message>
    <message>
        <source>Analysis of quality</source>
        <translation>服务质量分析汇报</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Urged</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Calls scored</source>
        <translation>质检次数</translation>
    </message>
    <message>
        <source>Average score</source>
        <translation>平均得分</translation>
    </message>
    <message>
        <source>Common faults</source>
        <translation>共性问题</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉件数</translation>
    </message>
    <message>
        <source>Complaints found valid</source>
        <translation>有效投诉</translation>
    </message>
    <message>
        <source>Tickets recorded here that were urged at least once in the period; each counts once.</source>
        <translation>在此录入、期间至少督办过一次的工单，每件只计一次。</translation>
    </message>
    <message>
        <source>Tickets recorded here that came back as “%1” at least once in the period; each counts once.</source>
        <translation>在此录入、期间至少一次进入“%1”状态的工单，每件只计一次。</translation>
    </message>
    <message>
        <source>Tickets recorded here whose customers were called at least once in the period; each counts once.</source>
        <translation>在此录入、期间至少拨打过一次回访电话的工单，每件只计一次。</translation>
    </message>
    <message>
        <source>Tickets that were recorded here in the period.</source>
        <translation>期间在此录入的工单。</translation>
    </message>
    <message>
        <source>The sum of these scores divided by their number.</source>
        <translation>上述得分之和除以次数。</translation>
    </message>
    <message>
        <source>Items that lost points in at least two of these scores.</source>
        <translation>上述质检中至少两次被扣分的项目。</translation>
    </message>
    <message>
        <source>Those of them that are judged valid by now.</source>
        <translation>其中到目前已判定成立的投诉。</translation>
    </message>
    <message>
        <source>Scores of those who are reported on that were published and are not under appeal; a score that was revised counts as it stands.</source>
        <translation>所报人员已公布且不在申诉中的质检得分；改判的按改判后的得分计。</translation>
    </message>
    <message>
        <source>No score was published then.</source>
        <translation>期间没有公布质检得分。</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>全班组</translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls, %4</source>
        <translation>%1：%3 次质检中 %2 次，%4</translation>
    </message>
    <message>
        <source>Weekly quality and training</source>
        <translation>质检周分析与培训</translation>
    </message>
    <message>
        <source>Monthly quality</source>
        <translation>质检月报</translation>
    </message>
    <message>
        <source>Assessment of a person</source>
        <translation>个人综合考评</translation>
    </message>
    <message>
        <source>%1 %2 of %3 (a critical item)</source>
        <translation>%1 %2/%3（关键项不合格，本组作废）</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>call of %1</source>
        <translation>通话 %1</translation>
    </message>
    <message>
        <source>%1: %2 in %3 calls</source>
        <translation>%1：%3 通，均分 %2</translation>
    </message>
    <message>
        <source>Points of a person</source>
        <translation>个人积分考核</translation>
    </message>
    <message>
        <source>Lateness and absence</source>
        <translation>迟到缺勤</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行为规范</translation>
    </message>
    <message>
        <source>Unanswered and complained of</source>
        <translation>未答复并被投诉</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Points left</source>
        <translation>剩余积分</translation>
    </message>
    <message>
        <source>What the month begins with, with all that was confirmed.</source>
        <translation>当月起始积分加减全部已认定事项。</translation>
    </message>
    <message>
        <source>What a lead or the director confirmed, by the rule of its day.</source>
        <translation>班长或主任已认定的事项，按认定时的规则计。</translation>
    </message>
    <message>
        <source>%1 (%2×)</source>
        <translation>%1（%2 次）</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>%1 认定</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ReportDialog</name>
    <message>
        <source>Reports of the duty log</source>
        <translation>值班日志的报表</translation>
    </message>
    <message>
        <source>The report could not be counted.</source>
        <translation>报表未能统计。</translation>
    </message>
    <message>
        <source>Numbers of the report</source>
        <translation>报表的数字</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>哪种报表</translation>
    </message>
    <message>
        <source>Whose report</source>
        <translation>谁的报表</translation>
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
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks, printed below the numbers</source>
        <translation>备注，打印在数字下方</translation>
    </message>
    <message>
        <source>What was counted…</source>
        <translation>查看明细…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ReportRowsDialog</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ReportPrintout</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: training for %2</source>
        <translation>%1：培训对象 %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>时间与人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>DutyForm</name>
    <message>
        <source>Roll call</source>
        <translation>点名记录</translation>
    </message>
    <message>
        <source>Handover record</source>
        <translation>交接班记录</translation>
    </message>
    <message>
        <source>Duty record of the month</source>
        <translation>值班记录表</translation>
    </message>
</context>
<context>
    <name>DutyFormPrintout</name>
    <message>
        <source>taken out by order</source>
        <translation>已按命令删除</translation>
    </message>
    <message>
        <source> [a correction: %1]</source>
        <translation> [更正：%1]</translation>
    </message>
    <message>
        <source>The roll was not called.</source>
        <translation>未点名。</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>No shift was opened on this day.</source>
        <translation>当日没有开班。</translation>
    </message>
    <message>
        <source>No shift of this day was handed over yet.</source>
        <translation>当日尚无班次完成交接。</translation>
    </message>
    <message>
        <source>book %1 %2</source>
        <translation>第 %1 册 %2</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TranscriptWords</name>
    <message>
        <source>The file is not where it was.</source>
        <translation>文件不在原处。</translation>
    </message>
    <message>
        <source>There is a folder or a device in its place, not a file.</source>
        <translation>那里是文件夹或设备，不是文件。</translation>
    </message>
    <message>
        <source>The file may not be read. Ask whoever keeps it for the right to it.</source>
        <translation>没有读取这个文件的权限。请向保管的人申请。</translation>
    </message>
    <message>
        <source>The file is empty. Have it written again.</source>
        <translation>文件是空的。请重新生成一份。</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB, which no call&apos;s words are. Choose another.</source>
        <translation>文件超过 16 MiB，不会是一通电话的文字稿。请另选一个。</translation>
    </message>
    <message>
        <source>The file holds no text. Save the words as SRT, WebVTT, JSON or CSV.</source>
        <translation>文件里不是文字。请把文字稿存成 SRT、WebVTT、JSON 或 CSV。</translation>
    </message>
    <message>
        <source>Its characters cannot be read. Save it in UTF-8.</source>
        <translation>字符编码无法识别。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>Nothing in it says when something was said. SRT, WebVTT, JSON with times and CSV are read.</source>
        <translation>里面没有标明说话的时间。能读的是带时间的 SRT、WebVTT、JSON 和 CSV。</translation>
    </message>
    <message>
        <source>The file breaks off or is damaged. Have it written again.</source>
        <translation>文件不完整或已损坏。请重新生成一份。</translation>
    </message>
    <message>
        <source>No line in it has a time that can be used. Have it written with times.</source>
        <translation>没有一行带可用的时间。请生成带时间的文字稿。</translation>
    </message>
    <message>
        <source>It has more than 20,000 lines, which no call has. Choose another.</source>
        <translation>超过 20,000 行，不会是一通电话的文字稿。请另选一个。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Both voices: about %1 characters a minute, estimated from the sound (norm %2)</source>
        <translation>双方语速约 %1 字/分，据声音估算（标准 %2）</translation>
    </message>
    <message>
        <source>Both voices: %1 characters a minute (norm %2)</source>
        <translation>双方语速 %1 字/分（标准 %2）</translation>
    </message>
    <message>
        <source>Agent: about %1 characters a minute, estimated from the sound (norm %2)</source>
        <translation>坐席语速约 %1 字/分，据声音估算（标准 %2）</translation>
    </message>
    <message>
        <source>Agent: %1 characters a minute (norm %2)</source>
        <translation>坐席语速 %1 字/分（标准 %2）</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TranscriptModel</name>
    <message>
        <source>(taboo wording)</source>
        <translation>（含忌语）</translation>
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
        <translation>这通电话没有文字稿。</translation>
    </message>
    <message>
        <source>Open a transcript…</source>
        <translation>打开文字稿…</translation>
    </message>
    <message>
        <source>No recording is chosen.</source>
        <translation>没有选中录音。</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>在文字稿中查找</translation>
    </message>
    <message>
        <source>Next taboo wording</source>
        <translation>下一处忌语</translation>
    </message>
    <message>
        <source>There is no taboo wording in it.</source>
        <translation>文字稿里没有忌语。</translation>
    </message>
    <message>
        <source>Find in the transcript, Enter goes on</source>
        <translation>查找文字稿，回车到下一处</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between phrases that were not said</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n taboo wordings</source>
        <translation>
            <numerusform>忌语 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said: %1</source>
        <translation>没有说到：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a usable time are left out</source>
        <translation>
            <numerusform>%n 行没有可用的时间，未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs on after the recording ends: it may be another call&apos;s</source>
        <translation>比录音长，可能是另一通电话的</translation>
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
        <translation>无数据</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>基本一致</translation>
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
        <translation>，近期变化 %1 分</translation>
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
        <translation>对应的评分</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准结果</translation>
    </message>
    <message>
        <source>κ of two inspectors, α (ordinal) of more; a unit is a call. Below %1 they do not agree, below %2 conclusions are tentative.</source>
        <translation>两人用 κ，多人用 α（有序），以通话为单位。低于 %1 为不一致，低于 %2 只能作参考。</translation>
    </message>
    <message>
        <source>Look at it by</source>
        <translation>查看方式</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>按项目</translation>
    </message>
    <message>
        <source>By call</source>
        <translation>按通话</translation>
    </message>
    <message>
        <source>By inspector</source>
        <translation>按质检员</translation>
    </message>
    <message>
        <source>No calibration is closed yet.</source>
        <translation>还没有结束的校准。</translation>
    </message>
    <message>
        <source>Choose a recording and start one: several inspectors score it without sight of each other.</source>
        <translation>选一条录音发起校准：几位质检员各自评分，互不可见。</translation>
    </message>
    <message>
        <source>Go to the call</source>
        <translation>打开这通录音</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation>请先选一通电话。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CalibrationPane</name>
    <message>
        <source>Calibrations</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Start a calibration…</source>
        <translation>发起校准…</translation>
    </message>
    <message>
        <source>Close the calibration…</source>
        <translation>结束校准…</translation>
    </message>
    <message>
        <source>How far inspectors agree…</source>
        <translation>校准结果…</translation>
    </message>
    <message>
        <source>There is no form to score by yet.</source>
        <translation>还没有评分表。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between people who owe a score</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>All scores are in</source>
        <translation>评分已交齐</translation>
    </message>
    <message>
        <source>Owed by %1</source>
        <translation>待交：%1</translation>
    </message>
    <message>
        <source>To score</source>
        <translation>待评分</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>No recording is chosen.</source>
        <translation>没有选中录音。</translation>
    </message>
    <message>
        <source>Nobody knows whose call this was: it cannot be scored.</source>
        <translation>不知道是谁接的电话，无法评分。</translation>
    </message>
    <message>
        <source>A calibration of this call is open already.</source>
        <translation>这通电话的校准正在进行。</translation>
    </message>
    <message>
        <source>There are not two inspectors who could score this call.</source>
        <translation>能给这通电话评分的质检员不足两位。</translation>
    </message>
    <message>
        <source>No calibration of this recording is open.</source>
        <translation>这条录音没有进行中的校准。</translation>
    </message>
    <message>
        <source>Scores are owed: only %1, who started it, may close it now.</source>
        <translation>还有人没交评分，现在只有发起人 %1 可以结束。</translation>
    </message>
    <message>
        <source>Start a calibration</source>
        <translation>发起校准</translation>
    </message>
    <message>
        <source>They score the call without sight of each other. What they find is shown once all are in, or you close it.</source>
        <translation>各人单独评分，互不可见。评分交齐或由您结束后，结果才会显示。</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>发起</translation>
    </message>
    <message>
        <source>Choose at least two inspectors.</source>
        <translation>至少选两位质检员。</translation>
    </message>
    <message>
        <source>The calibration was not started.</source>
        <translation>校准没有发起。</translation>
    </message>
    <message>
        <source>Close the calibration</source>
        <translation>结束校准</translation>
    </message>
    <message>
        <source>All scores are in. They are shown to all inspectors.</source>
        <translation>评分已交齐，将显示给所有质检员。</translation>
    </message>
    <message>
        <source>Not waited for: %1. What is in is shown to all inspectors, and nothing more is taken.</source>
        <translation>不再等待：%1。已交的评分将显示给所有质检员，之后不再收取。</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>The calibration was not closed.</source>
        <translation>校准没有结束。</translation>
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
        <translation>选项</translation>
    </message>
    <message>
        <source>Its own points</source>
        <translation>本项分值</translation>
    </message>
    <message>
        <source>Critical: the whole group</source>
        <translation>关键项：本组作废</translation>
    </message>
    <message>
        <source>Fatal: the whole score</source>
        <translation>致命项：一票否决</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（未命名）</translation>
    </message>
    <message numerus="yes">
        <source>Group, %n point(s)</source>
        <translation>
            <numerusform>分组，%n 分</numerusform>
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
        <translation>关键项</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>致命项</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>须说明</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>有条件</translation>
    </message>
    <message>
        <source>Two items are one and the same inside: remove this one and add it anew.</source>
        <translation>有两个评分项内部标识相同，请删除本项后重新添加。</translation>
    </message>
    <message>
        <source>Say what is looked at.</source>
        <translation>请写明考评内容。</translation>
    </message>
    <message>
        <source>An ordinary item needs points. Only critical and fatal ones do without.</source>
        <translation>普通项必须有分值，只有关键项和致命项可以不设分值。</translation>
    </message>
    <message>
        <source>Where points are taken off there must be some.</source>
        <translation>扣分项必须先有分值才能扣。</translation>
    </message>
    <message>
        <source>Critical items void their group, and no item of this group has points.</source>
        <translation>关键项会使本组作废，但本组没有任何分值。</translation>
    </message>
    <message>
        <source>A choice needs at least two words to choose from.</source>
        <translation>选项至少要有两个。</translation>
    </message>
    <message>
        <source>Two choices are one and the same inside: empty one and write it anew.</source>
        <translation>有两个选项内部标识相同，请清空其中一个后重写。</translation>
    </message>
    <message>
        <source>One of the choices has no words.</source>
        <translation>有一个选项没有文字。</translation>
    </message>
    <message>
        <source>A choice is worth 0 to 100 % of the points.</source>
        <translation>选项的得分比例为 0–100 %。</translation>
    </message>
    <message>
        <source>One of the choices must be worth 100 %, or nobody can reach all points.</source>
        <translation>必须有一个选项得 100 %，否则没有人能拿满分。</translation>
    </message>
    <message>
        <source>The item that decides whether this one is asked is not there any more.</source>
        <translation>决定本项是否考评的那一项已经不在了。</translation>
    </message>
    <message>
        <source>Say at which answers this item is asked.</source>
        <translation>请选择在哪些答案下考评本项。</translation>
    </message>
    <message>
        <source>This item would be asked because of itself: break the circle of conditions.</source>
        <translation>条件互相循环，本项取决于自身，请解开。</translation>
    </message>
    <message>
        <source>No item has points: there is nothing to score.</source>
        <translation>没有任何评分项有分值，无从评分。</translation>
    </message>
    <message>
        <source>The points add up to %1, not to %2.</source>
        <translation>分值合计为 %1，不是 %2。</translation>
    </message>
    <message>
        <source>Two groups are one and the same inside: remove this one and add it anew.</source>
        <translation>有两个分组内部标识相同，请删除本组后重新添加。</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>请给分组命名。</translation>
    </message>
    <message>
        <source>The group has no items.</source>
        <translation>分组里没有评分项。</translation>
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
        <translation>只有“%2”为 %3 时才考评“%1”。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between answers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Out of %1 points. An item keeps all of them, or the part that its answer is worth: yes all and no none; of five marks 1 none, 3 half and 5 all; points off, what is left.</source>
        <translation>满分 %1 分。每项按答案得全部或部分分值：“是”得满分，“否”不得分；1–5 分制中 1 分不得分，3 分得一半，5 分得满分；扣分项得扣剩的分。</translation>
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
        <translation>不适用或未考评的项，其分值按比例分给本组其他项。整组都不适用的不计入，由其余各组折合成满分。</translation>
    </message>
    <message>
        <source>“%1” is critical: where it fails, “%2” counts nothing.</source>
        <translation>“%1”是关键项：不合格则“%2”整组不计分。</translation>
    </message>
    <message>
        <source>“%1” is fatal: where it fails, the score is nil. The rest is scored all the same.</source>
        <translation>“%1”是致命项：不合格则一票否决，全单零分，其余各项照常评分。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Points lost here need a reason: %1.</source>
        <translation>以下各项扣分须说明理由：%1。</translation>
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
        <translation>已替换</translation>
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
        <translation>扣分须说明理由</translation>
    </message>
    <message>
        <source>May be left out as not applying</source>
        <translation>可选“不适用”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Answered with</source>
        <translation>评分方式</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Where it fails, lost is</source>
        <translation>不合格时失去</translation>
    </message>
    <message>
        <source>Lost if it fails</source>
        <translation>不合格时</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>选项 %1</translation>
    </message>
    <message>
        <source>Choice %1: part of the points</source>
        <translation>选项 %1：得分比例</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>何时考评</translation>
    </message>
    <message>
        <source>Where it has</source>
        <translation>其答案为</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Depending on “%1”</source>
        <translation>取决于“%1”</translation>
    </message>
    <message>
        <source>Depending on an item that is gone</source>
        <translation>取决于已删除的项</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ScorePreview</name>
    <message>
        <source>A fatal item holds: nil. Without it %1.</source>
        <translation>致命项成立，零分。否则为 %1 分。</translation>
    </message>
    <message>
        <source>Try it: nothing of this is kept.</source>
        <translation>可以试填，不会保存。</translation>
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
        <translation>存在这台电脑上</translation>
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
        <translation>请给评分表命名。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>合计 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in use as version %1</source>
        <translation>启用为第 %1 版</translation>
    </message>
    <message>
        <source>Put the draft in use first, or throw it away.</source>
        <translation>请先启用或丢弃现有草稿。</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>A draft: change what you like, every step can be undone. Nobody scores by it yet.</source>
        <translation>草稿：可随意修改，每一步都能撤销。还没有人按它评分。</translation>
    </message>
    <message>
        <source>Nothing in this version changes any more: what was scored by it stays readable as it was asked. To change it, begin a new version.</source>
        <translation>这一版不再更改：按它评过的分数始终照原样可查。要改动，请新建一版。</translation>
    </message>
    <message>
        <source>There is no form yet. Begin from the standard form.</source>
        <translation>还没有评分表，请从标准评分表开始。</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>草稿已丢弃。</translation>
    </message>
    <message>
        <source>Have it back</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>The form is not in use yet.</source>
        <translation>评分表还没有启用。</translation>
    </message>
    <message>
        <source>The form was not put in use. The draft is still here.</source>
        <translation>评分表没有启用成功，草稿还在。</translation>
    </message>
    <message>
        <source>Version %1 is in use. What was begun by another version is finished by that.</source>
        <translation>第 %1 版已启用。已按其他版本开始的评分仍按原版本完成。</translation>
    </message>
    <message>
        <source>The version was not taken up again.</source>
        <translation>没有重新启用成功。</translation>
    </message>
    <message>
        <source>The version was not withdrawn.</source>
        <translation>没有停用成功。</translation>
    </message>
    <message>
        <source>The version was taken up again.</source>
        <translation>该版本已重新启用。</translation>
    </message>
    <message>
        <source>The version was withdrawn. New scores go by the highest one that is left.</source>
        <translation>该版本已停用。新的评分按余下的最高版本。</translation>
    </message>
    <message>
        <source>Forms that calls are scored by</source>
        <translation>质检评分表</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新建一版</translation>
    </message>
    <message>
        <source>From the standard form</source>
        <translation>从标准评分表新建</translation>
    </message>
    <message>
        <source>Standard form</source>
        <translation>标准评分表</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新评分项</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新分组</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Groups and items</source>
        <translation>分组和评分项</translation>
    </message>
    <message>
        <source>Versions of the form</source>
        <translation>评分表各版本</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>评分表名称</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>As inspectors see it</source>
        <translation>质检员所见</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>计分方法</translation>
    </message>
    <message>
        <source>The forms could not be read.</source>
        <translation>评分表没有读取成功。</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Late, second step</source>
        <translation>迟到（第二档）</translation>
    </message>
    <message>
        <source>Absent by lateness</source>
        <translation>迟到计缺勤</translation>
    </message>
    <message>
        <source>Absent without leave, or left without a swap</source>
        <translation>未请假缺勤或未换班离岗</translation>
    </message>
    <message>
        <source>Rest exchanged</source>
        <translation>换休</translation>
    </message>
    <message>
        <source>Chat off on duty</source>
        <translation>当班关闭聊天</translation>
    </message>
    <message>
        <source>Unanswered and complained of</source>
        <translation>未答复并被投诉</translation>
    </message>
    <message>
        <source>Rude</source>
        <translation>态度恶劣</translation>
    </message>
    <message>
        <source>Day’s work undone</source>
        <translation>当日工作未完成</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>受表扬</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 次内不扣</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>每次 %1</translation>
    </message>
    <message>
        <source>from %1 times %2</source>
        <translation>满 %1 次 %2</translation>
    </message>
    <message>
        <source>A talk is due</source>
        <translation>须谈话</translation>
    </message>
    <message>
        <source>A sanction is due</source>
        <translation>须处分</translation>
    </message>
    <message>
        <source>Severe: low for months</source>
        <translation>严重：连续数月偏低</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 分（满分 %2 分）</translation>
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
        <translation>当月积分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Whose points</source>
        <translation>谁的积分</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1（本人）</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上一个月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下一个月</translation>
    </message>
    <message>
        <source>Counts…</source>
        <translation>认定…</translation>
    </message>
    <message>
        <source>Does not count…</source>
        <translation>不认定…</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>登记…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The points could not be read.</source>
        <translation>无法读取积分。</translation>
    </message>
    <message>
        <source>from the roll call</source>
        <translation>来自点名</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待认定</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>%1 认定</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>不计入</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 项待认定</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was decided, and nothing waits to be.</source>
        <translation>没有已认定或待认定的事项。</translation>
    </message>
    <message>
        <source>Lateness and absence at roll calls, and valid complaints that name somebody liable, appear here. They count once a lead or the director says so.</source>
        <translation>点名记下的迟到、缺勤，以及写明责任人的有效投诉会列在这里，经班长或主任认定后才计入。</translation>
    </message>
    <message>
        <source>Choose whose points they are first; not your own.</source>
        <translation>请先选择人员；不能登记自己的积分。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>认定计入</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>登记事项</translation>
    </message>
    <message>
        <source>It counts for %1 in the month in which it happened.</source>
        <translation>按发生的月份计入 %1 的积分。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Say what happened, or why.</source>
        <translation>请写明事情经过或原因。</translation>
    </message>
    <message>
        <source>It was not written down.</source>
        <translation>没有记录成功。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::PointsBar</name>
    <message>
        <source>This month: %1</source>
        <translation>本月积分：%1</translation>
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
        <translation>开简报会…</translation>
    </message>
    <message>
        <source>The briefing of the day was due by %1: it is a peak period.</source>
        <translation>正值征期，今日简报应在 %1 前完成，尚未记录。</translation>
    </message>
    <message>
        <source>The briefing of the day is due by %1: it is a peak period.</source>
        <translation>正值征期，今日简报须在 %1 前完成。</translation>
    </message>
    <message>
        <source>No briefing is owed today.</source>
        <translation>今天没有待完成的简报。</translation>
    </message>
    <message>
        <source>The team&apos;s lead holds the briefing.</source>
        <translation>简报由本班班长主持。</translation>
    </message>
    <message>
        <source>Briefing of the day</source>
        <translation>每日简报</translation>
    </message>
    <message>
        <source>What was said becomes an entry of the duty log, which shows that the briefing was held.</source>
        <translation>简报内容会记入值班日志，并以该条记录作为已完成的凭据。</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>写入日志</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>简报内容</translation>
    </message>
    <message>
        <source>Another team&apos;s log is shown by now. Nothing was written.</source>
        <translation>当前显示的已是其他班组的日志，未写入任何内容。</translation>
    </message>
    <message>
        <source>The briefing was held meanwhile, or its day is over. Nothing was written.</source>
        <translation>简报已由他人完成，或当天已过，未写入任何内容。</translation>
    </message>
    <message>
        <source>Briefing of the day in the peak period</source>
        <translation>征期每日简报</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>请填写简报内容。</translation>
    </message>
    <message>
        <source>The briefing was not written.</source>
        <translation>简报未写入。</translation>
    </message>
</context>
<context>
    <name>RedactionWords</name>
    <message>
        <source>Bank data</source>
        <translation>银行信息</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
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
        <translation>尚不清楚这通电话哪些内容不能听，先全部不显示</translation>
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
        <translation>文字说明</translation>
    </message>
    <message>
        <source>In words, without the customer&apos;s data</source>
        <translation>文字说明，不要写客户信息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Say why first: the reason is kept.</source>
        <translation>请先写明原因：原因会留存。</translation>
    </message>
</context>
<context>
    <name>Seatdesk::ProtectionActions</name>
    <message>
        <source>Another recording is open now.</source>
        <translation>现在打开的是另一段录音。</translation>
    </message>
    <message>
        <source>A range begins here</source>
        <translation>片段从这里开始</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>没有打开的录音。</translation>
    </message>
    <message>
        <source>The range ends here</source>
        <translation>片段到这里结束</translation>
    </message>
    <message>
        <source>Mark first where the range begins.</source>
        <translation>请先标记片段的起点。</translation>
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
        <translation>听原声…</translation>
    </message>
    <message>
        <source>Inspectors and the director redact calls.</source>
        <translation>只有质检员和主任可以遮蔽录音。</translation>
    </message>
    <message>
        <source>Drag over the waveform first, or mark a range by its ends.</source>
        <translation>请先在波形上拖选，或标记片段的起点和终点。</translation>
    </message>
    <message>
        <source>Choose one in the list of redactions.</source>
        <translation>请在遮蔽列表中选一条。</translation>
    </message>
    <message>
        <source>Whoever redacted it takes it back, or the director.</source>
        <translation>只有遮蔽人本人或主任可以撤回。</translation>
    </message>
    <message>
        <source>The original is being heard already.</source>
        <translation>现在听的就是原声。</translation>
    </message>
    <message>
        <source>Nothing of this call is redacted.</source>
        <translation>这通电话没有遮蔽的内容。</translation>
    </message>
    <message>
        <source>Only the director hears what is redacted.</source>
        <translation>被遮蔽的内容只有主任可以听。</translation>
    </message>
    <message>
        <source>Redact a range</source>
        <translation>遮蔽片段</translation>
    </message>
    <message>
        <source>From %1 a beep lies over both voices. Everybody hears it, and exports never hold what is below.</source>
        <translation>%1 之间双方的声音都盖上提示音。所有人听到的都是提示音，导出的文件也不含原声。</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>The range was not redacted.</source>
        <translation>片段没有遮蔽。</translation>
    </message>
    <message>
        <source>Take a redaction back</source>
        <translation>撤回遮蔽</translation>
    </message>
    <message>
        <source>From %1 everybody hears again what was said. The redaction and why it was taken back stay on record.</source>
        <translation>%1 之间所有人又能听到原来的内容。遮蔽记录和撤回原因都会保留。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The redaction was not taken back.</source>
        <translation>遮蔽没有撤回。</translation>
    </message>
    <message>
        <source>Hear the original</source>
        <translation>听原声</translation>
    </message>
    <message>
        <source>Until you go to another recording you hear and see what is redacted. Who heard it, when and why is logged.</source>
        <translation>在转到别的录音之前，您能听到、看到被遮蔽的内容。谁听了、何时、为什么都会记录。</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>听原声</translation>
    </message>
    <message>
        <source>The original is not heard: that could not be logged.</source>
        <translation>不能听原声：没能写入日志。</translation>
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
        <translation>谁听过</translation>
    </message>
</context>
<context>
    <name>Seatdesk::CallExport</name>
    <message>
        <source>Export the call…</source>
        <translation>导出这通电话…</translation>
    </message>
    <message>
        <source>No recording is open.</source>
        <translation>没有打开的录音。</translation>
    </message>
    <message>
        <source>The recording is still being read.</source>
        <translation>录音还在读取。</translation>
    </message>
    <message>
        <source>Export the call</source>
        <translation>导出这通电话</translation>
    </message>
    <message>
        <source>The call is written into a file, with the beep over what is redacted. Who exported it, when and why is logged.</source>
        <translation>这通电话写入文件，被遮蔽的内容都盖上提示音。谁导出的、何时、为什么都会记录。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose another name: that file is the recording itself.</source>
        <translation>请换一个文件名：这个文件就是录音本身。</translation>
    </message>
    <message>
        <source>The call was not exported: another recording was opened meanwhile.</source>
        <translation>这通电话没有导出：期间打开了别的录音。</translation>
    </message>
    <message>
        <source>The call is in %1.</source>
        <translation>这通电话已存入 %1。</translation>
    </message>
    <message>
        <source>The call was not exported.</source>
        <translation>这通电话没有导出。</translation>
    </message>
</context>
</TS>
