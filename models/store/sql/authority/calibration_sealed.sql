select id from evaluation where calibration = ? and state = 'sealed' and deleted = 0 order by id
