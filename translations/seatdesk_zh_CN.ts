<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
