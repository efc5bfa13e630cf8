<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        <source>Nothing was announced: title and text are needed.</source>
        <translation>没有发布：请填写标题和正文。</translation>
    </message>
    <message>
        <source>It was not announced.</source>
        <translation>公告没有发布。</translation>
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
        <source>What you type is not being kept on disk.</source>
        <translation>您输入的内容没有存到磁盘上。</translation>
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
    <name>Seatdesk::Chip</name>
    <message>
        <source>Press Delete to take it away</source>
        <translation>按 Delete 去掉</translation>
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
</context>
<context>
    <name>Seatdesk::HeaderBar</name>
    <message>
        <source>Search, or run a command</source>
        <translation>搜索工单、客户、知识，或执行命令</translation>
    </message>
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
</context>
<context>
    <name>Seatdesk::HoursEditor</name>
    <message>
        <source>closed</source>
        <translation>不上班</translation>
    </message>
    <message>
        <source>%1 was not saved: write times as 09:00-12:00, 13:00-18:00.</source>
        <translation>%1没有保存：时间请写成 09:00-12:00, 13:00-18:00。</translation>
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
        <source>No article has these words. Try fewer words or initials; note the question with %1 if nobody knows the answer.</source>
        <translation>没有找到条目。请少写几个字或用首字母；没人能答时按 %1 记下问题。</translation>
    </message>
    <message>
        <source>Quoted: %1</source>
        <translation>已引用：%1</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>已关联：%1</translation>
    </message>
</context>
<context>
    <name>Seatdesk::LineField</name>
    <message>
        <source>This text was not inserted: it holds a character that cannot be stored (U+0000 or half a character). Copy it again without that character.</source>
        <translation>这段文字没有插入：其中有无法保存的字符（U+0000 或半个字符）。请去掉该字符后重新复制。</translation>
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
        <source>Situation: %1</source>
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
</context>
<context>
    <name>Seatdesk::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Seatdesk::TextEditor</name>
    <message>
        <source>This text was not inserted: it holds a character that cannot be stored (U+0000 or half a character). Copy it again without that character.</source>
        <translation>这段文字没有插入：其中有无法保存的字符（U+0000 或半个字符）。请去掉该字符后重新复制。</translation>
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
</context>
</TS>
